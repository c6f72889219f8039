/** Looks through all that was kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind, Place } from './kept.js';
import { type Needle, Needles, needlesOf } from './words.js';

export interface Look {
  /** Which kind was found where, and who had it there. Not what: whoever reads this should not read it. */
  readonly found: readonly string[];
  /** How much was looked at in each place. */
  readonly seen: ReadonlyMap<Place, number>;
  /** How many there are of each kind to be found. */
  readonly canaries: ReadonlyMap<Kind, number>;
  /** Names and dates that cannot be looked for: they would stand anywhere. */
  readonly tooPlain: readonly string[];
}

type Line<Tag> = readonly [tag: Tag, from: string, text: string];

export const look = (folder: string): Look => {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)) : [];
  const canaries = new Map<Kind, Set<string>>();
  for (const [kind, , text] of linesOf<Kind>(files, '.canaries.jsonl')) canaries.set(kind, (canaries.get(kind) ?? new Set()).add(text));
  const { needles, tooPlain } = sharpened(canaries);
  const found = new Set<string>();
  const seen = new Map<Place, number>();
  for (const [place, from, text] of leftIn(files)) {
    seen.set(place, (seen.get(place) ?? 0) + 1);
    for (const kind of needles.kindsIn(text)) found.add(`${place}: ${kind} (${from})`);
  }
  return { found: [...found].sort(), seen, canaries: new Map([...canaries].map(([kind, texts]) => [kind, texts.size])), tooPlain };
};

const sharpened = (canaries: ReadonlyMap<Kind, ReadonlySet<string>>): { needles: Needles; tooPlain: string[] } => {
  const all = [...canaries].flatMap(([kind, texts]) => [...texts].map((text) => ({ kind, text, needles: needlesOf(kind, text) })));
  const byWords = new Map<string, Needle>(all.flatMap(({ needles }) => needles.map((one) => [`${one.kind} ${one.words.join(' ')}`, one])));
  const tooPlain = all
    .filter(({ kind, needles }) => kind !== 'narrative' && needles.length === 0)
    .map(({ kind, text }) => `${kind}: ${text}`);
  return { needles: new Needles(byWords.values()), tooPlain };
};

function* leftIn(files: readonly string[]): Generator<Line<Place>> {
  yield* linesOf<Place>(files, '.left.jsonl');
  yield* writtenByRedis(files);
}

function* linesOf<Tag>(files: readonly string[], suffix: string): Generator<Line<Tag>> {
  for (const file of files.filter((one) => one.endsWith(suffix)))
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as Line<Tag>;
}

function* writtenByRedis(files: readonly string[]): Generator<Line<Place>> {
  for (const file of files.filter((one) => one.endsWith('.aof')))
    for (const line of readFileSync(file, 'utf8').split('\r\n'))
      if (!/^[*$]?\d*$/.test(line)) yield ['Redis', 'its append-only file', line];
}
