import { expectNothingToShow, killEverything } from './support/kills.js';
import { Ordeal } from './support/ordeal.js';
import { build } from './support/processes.js';

/** FAULTS_MOVES=2500 makes the long form of it: npm run faults. */
const MOVES = Number(process.env['FAULTS_MOVES'] ?? 200);
const LONG = MOVES > 1_000;

let ordeal: Ordeal;
beforeAll(async () => {
  await build();
  ordeal = await Ordeal.begin({ moves: MOVES, workers: [{}, {}] });
}, 300_000);
afterAll(() => ordeal.end(), 30_000);

it(
  'kills workers, callers and PostgreSQL while steps are due: each fires once, no answer is lost, no mail is doubled (queues on PostgreSQL)',
  async () => {
    await killEverything(ordeal, LONG ? 300_000 : 60_000);
    await expectNothingToShow(ordeal);
  },
  LONG ? 900_000 : 120_000,
);
