import { FORM } from './support/forms.js';
import { begin, firesNothingEarly, ONE_AHEAD } from './support/its.js';
import type { Ordeal } from './support/ordeal.js';
import { OwnRedis } from './support/servers.js';

let redis: OwnRedis;
let ordeal: Ordeal;
beforeAll(async () => {
  redis = await OwnRedis.start();
  ordeal = await begin({ redisUrl: redis.url, workersAheadMs: ONE_AHEAD });
}, FORM.ms);
afterAll(async () => {
  await ordeal.end();
  await redis.stop();
}, 60_000);

it("fires nothing early although a worker's machine is an hour ahead (queues on Redis)", () => firesNothingEarly(ordeal), FORM.ms);
