import { FORM } from './support/forms.js';
import { begin, losesNothingWithRedis } from './support/its.js';
import type { Ordeal } from './support/ordeal.js';
import { OwnRedis } from './support/servers.js';

let redis: OwnRedis;
let ordeal: Ordeal;
beforeAll(async () => {
  redis = await OwnRedis.start();
  ordeal = await begin({ redisUrl: redis.url });
}, FORM.ms);
afterAll(async () => {
  await ordeal.end();
  await redis.stop();
}, 60_000);

it('loses no step, no answer and no mail when Redis is flushed, killed and emptied', () => losesNothingWithRedis(ordeal, redis), FORM.ms);
