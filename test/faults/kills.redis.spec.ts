import { expectNothingToShow, killEverything } from './support/kills.js';
import { Ordeal } from './support/ordeal.js';
import { build, OwnRedis, scratch } from './support/processes.js';

const MOVES = Number(process.env['FAULTS_MOVES'] ?? 200);
const LONG = MOVES > 1_000;

let ordeal: Ordeal;
let redis: OwnRedis;
beforeAll(async () => {
  await build();
  redis = await OwnRedis.start(scratch());
  ordeal = await Ordeal.begin({ moves: MOVES, redisUrl: redis.url, workers: [{}, {}] });
}, 300_000);
afterAll(async () => {
  await ordeal.end();
  await redis.kill();
}, 30_000);

it(
  'kills workers, callers and PostgreSQL while steps are due: each fires once, no answer is lost, no mail is doubled (queues on Redis)',
  async () => {
    await killEverything(ordeal, LONG ? 300_000 : 60_000);
    await expectNothingToShow(ordeal);
  },
  LONG ? 900_000 : 120_000,
);
