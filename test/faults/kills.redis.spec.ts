import { FORM } from './support/forms.js';
import { begin, survivesKills } from './support/its.js';
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

it(
  'kills worker, server and PostgreSQL while steps are due: each fires once, no answer is lost, no mail is doubled (queues on Redis)',
  () => survivesKills(ordeal),
  FORM.ms,
);
