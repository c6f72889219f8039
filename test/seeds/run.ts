/** node dist/test/seeds/run.js --seeds 10000 [--from n] [--seed n] [--first]: plays seeds and prints what came up; a failing one is shrunken. --first stops at it as it is. */
import { parseArgs } from 'node:util';
import type { Act } from './acts.js';
import { Hits } from './hits.js';
import { type Failure, shrink, walk } from './walk.js';

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' }, first: { type: 'boolean' } },
});
const first = Number(values.seed ?? values.from ?? 1);
const count = values.seed === undefined ? Number(values.seeds ?? 500) : 1;
const say = (line: string) => process.stdout.write(`${line}\n`);

const lineOf = (act: Act): string => {
  if (act.is === 'wake') return 'wake';
  if (act.is !== 'give') return `${act.is} ${new Date(act.to).toISOString()}`;
  const when = act.occurredAt === undefined ? '' : ` at ${new Date(act.occurredAt).toISOString()}`;
  return `${act.person} ${act.verb}${when} ${JSON.stringify(act.content)}`;
};

const tell = (failure: Failure): void => {
  const { seed, why, acts } = shrink(failure);
  say(`Seed ${seed}: ${failure.why}`);
  say(`Shrunken to ${acts.length} acts: ${why}`);
  for (const act of acts) say(`  ${lineOf(act)}`);
};

const hits = new Hits();
const started = performance.now();
let failed = 0;
for (let seed = first; seed < first + count && failed < 3; seed += 1) {
  const failure = walk(seed, hits);
  if (!failure) continue;
  failed += 1;
  if (values.first) {
    say(`Seed ${seed}: ${failure.why}`);
    break;
  }
  tell(failure);
}
for (const [name, times] of values.first ? [] : hits.all) say(`${name.padEnd(60)} ${times}`);
if (hits.none.length > 0) say(`Never met: ${hits.none.join(', ')}`);
say(`${count} seeds in ${Math.round((performance.now() - started) / 1000)} s, ${failed} failed`);
process.exitCode = failed > 0 || (count > 1 && hits.none.length > 0) ? 1 : 0;
