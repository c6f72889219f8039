/** npm run bench -- sweep [--json] [--short]: how fast what falls due is fired, beside BullMQ jobs that do nothing. */
import { optionsOf, print, type Line } from './support/report.js';
import { type Bull, bullOnPostgres, bullOnRedis } from './sweep/bull.js';
import { DueMoves } from './sweep/due-moves.js';
import { afterwardsLines, latenessLines, peopleLines, rateLines } from './sweep/lines.js';

const options = optionsOf();
const redisUrl = process.env['TEST_REDIS_URL'];
const notes: string[] = redisUrl ? [] : ['There is no redis-server on this machine: what stands beside BullMQ on Redis was not run.'];
const lines: Line[] = [];

/** Ten thousand due in one instant: one on each move, a few, or everything that is open on it. */
const SHAPES = [
  [10_000, 1],
  [2_000, 5],
  [500, 20],
] as const;

/** `moves` with `steps` that fall due at once on each. */
const measure = async (moves: number, steps: number): Promise<void> => {
  const began = performance.now();
  const due = await DueMoves.open(moves, steps);
  const peers: Bull[] = [bullOnPostgres(due.test.database.ownerUrl), ...(redisUrl ? [bullOnRedis(redisUrl)] : [])];
  const seeded = ((performance.now() - began) / 1000).toFixed(1);
  notes.push(`${moves} moves with 40 entries and ${due.openDuties} open duties, ${steps} due at once on each; recorded in ${seeded} s.`);
  // The first also warms both sides up for the second, which can be measured only once.
  lines.push(...(await rateLines(due, peers, options.short)), ...(await latenessLines(due, peers, moves * steps, options.short ? 1 : 2)));
  lines.push(...(await peopleLines(due)), ...(await afterwardsLines(due)));
  for (const peer of peers) await peer.close();
  await due.test.close();
};

for (const [moves, steps] of options.short ? [[40, 5] as const] : SHAPES) await measure(moves, steps);
print(lines, notes, options);
