/** npm run bench -- sweep [--json] [--short]: how fast what falls due is fired, beside BullMQ jobs that do nothing. */
import { optionsOf, print, type Line } from './support/report.js';
import { type Bull, bullOnPostgres, bullOnRedis } from './sweep/bull.js';
import { DueMoves } from './sweep/due-moves.js';
import { afterwardsLines, latenessLines, peopleLines, rateLines } from './sweep/lines.js';

const options = optionsOf();
const redisUrl = process.env['TEST_REDIS_URL'];
const notes: string[] = redisUrl ? [] : ['There is no redis-server on this machine: what stands beside BullMQ on Redis was not run.'];
const lines: Line[] = [];

/** `moves` with `steps` that fall due at once on each. */
const measure = async (moves: number, steps: number): Promise<void> => {
  const began = performance.now();
  const due = await DueMoves.open(moves, steps);
  const peers: Bull[] = [bullOnPostgres(due.test.database.ownerUrl), ...(redisUrl ? [bullOnRedis(redisUrl)] : [])];
  const seeded = ((performance.now() - began) / 1000).toFixed(1);
  notes.push(`${moves} moves with 40 entries and ${due.openDuties} open duties, ${steps} due at once on each; recorded in ${seeded} s.`);
  const rounds = options.short ? 2 : 5;
  lines.push(...(await latenessLines(due, peers)), ...(await rateLines(due, peers, rounds)), ...(await peopleLines(due)));
  lines.push(...(await afterwardsLines(due)));
  for (const peer of peers) await peer.close();
  await due.test.close();
};

await measure(options.short ? 200 : 10_000, 1);
await measure(options.short ? 40 : 2_000, 5);
print(lines, notes, options);
