/**
 * npm run seeds -- --seeds 10000 [--from n]   plays seeds on the pure core, on every core of the machine
 *               -- --seed n [--first]         one; a failing one is shrunken, with --first it is told as it is
 *               -- --postgres 200             plays seeds through PostgreSQL too and compares the two records
 */
import { fork } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Act } from './acts.js';
import { Hits } from './hits.js';
import { type Failure, shrink, walk } from './walk.js';

const { values } = parseArgs({
  options: {
    ...{ seeds: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' }, postgres: { type: 'string' } },
    ...{ first: { type: 'boolean' }, part: { type: 'boolean' } },
  },
});
const first = Number(values.seed ?? values.from ?? 1);
const count = values.seed === undefined ? Number(values.postgres ?? values.seeds ?? 500) : 1;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Result {
  readonly played: number;
  readonly failed: number;
  readonly hits: readonly (readonly [string, number])[];
}

const lineOf = (act: Act): string => {
  if (act.is === 'wake') return 'wake';
  if (act.is !== 'give') return `${act.is} ${new Date(act.to).toISOString()}`;
  const when = act.occurredAt === undefined ? '' : ` at ${new Date(act.occurredAt).toISOString()}`;
  return `${act.person} ${act.verb}${when} ${JSON.stringify(act.content)}`;
};

const tell = (failure: Failure): void => {
  say(`Seed ${failure.seed}: ${failure.why}`);
  if (values.first) return;
  const { why, acts } = shrink(failure);
  say(`Shrunken to ${acts.length} acts: ${why}`);
  for (const act of acts) say(`  ${lineOf(act)}`);
};

/** Stops after three that fail: one mistake fails in many. */
const playCore = (): Result => {
  const hits = new Hits();
  let [played, failed] = [0, 0];
  for (let seed = first; seed < first + count && failed < (values.first ? 1 : 3); seed += 1) {
    const failure = walk(seed, hits);
    played += 1;
    if (!failure) continue;
    failed += 1;
    tell(failure);
  }
  return { played, failed, hits: hits.all };
};

const playPostgres = async (): Promise<Result> => {
  const { compare } = await import('./same-record.js');
  let [played, failed] = [0, 0];
  for (let seed = first; seed < first + count && failed < 3; seed += 1) {
    const wrong = await compare(seed);
    played += 1;
    if (wrong.length > 0) failed += 1;
    for (const line of wrong) say(`Seed ${seed}: ${line.slice(0, 2_000)}`);
  }
  return { played, failed, hits: [] };
};

const playHere = (): Result | Promise<Result> => (values.postgres === undefined ? playCore() : playPostgres());

/** A process for each core of the machine, each with its share of the seeds. */
const playInParts = async (): Promise<Result> => {
  const share = Math.ceil(count / os.availableParallelism());
  const parts = Array.from({ length: Math.ceil(count / share) }, (_, part) => {
    const seeds = Math.min(share, count - part * share);
    return playPart(first + part * share, seeds);
  });
  const results = await Promise.all(parts);
  const hits = new Hits();
  for (const result of results) hits.merge(result.hits);
  const sum = (of: 'played' | 'failed') => results.reduce((all, result) => all + result[of], 0);
  return { played: sum('played'), failed: sum('failed'), hits: hits.all };
};

const playPart = (from: number, seeds: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const what = values.postgres === undefined ? '--seeds' : '--postgres';
    const part = fork(import.meta.filename, ['--part', what, String(seeds), '--from', String(from)]);
    part.on('message', (result) => resolve(result as Result));
    part.on('exit', (code) => reject(new Error(`The seeds from ${from} on ended with ${String(code)} and no result`)));
  });

const conclude = ({ played, failed, hits }: Result, seconds: number): void => {
  const counted = values.postgres === undefined && !values.first;
  const none = hits.filter(([, times]) => times === 0).map(([name]) => name);
  for (const [name, times] of counted ? hits : []) say(`${name.padEnd(60)} ${times}`);
  if (counted && none.length > 0) say(`Never met: ${none.join(', ')}`);
  const cleanly = values.postgres === undefined ? '' : ' through PostgreSQL, with verify, rebuild and recheck';
  say(`${played} seeds${cleanly} in ${Math.round(seconds)} s, ${failed} failed`);
  process.exitCode = failed > 0 || played < count || (counted && count > 1 && none.length > 0) ? 1 : 0;
};

if (values.part) process.send!(await playHere());
else {
  const started = performance.now();
  const result = values.first || count < 20 ? await playHere() : await playInParts();
  conclude(result, (performance.now() - started) / 1000);
}
if (values.part) process.disconnect();
