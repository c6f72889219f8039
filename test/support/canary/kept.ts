/** What a run of the tests leaves behind to be looked through: all that went out of the service, and what must be found nowhere in it. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** There is no endpoint for metrics: what the service says of its health is all that a monitor reads. */
export const PLACES = [
  ...(['log line', 'error body', 'header', 'address', 'health answer'] as const),
  ...(['outbox', 'job', 'queue table', 'Redis', 'mail', 'notice'] as const),
] as const;
export type Place = (typeof PLACES)[number];

export const KINDS = ['name of a child', 'date of birth', 'name of a home', 'address of a home', 'narrative'] as const;
export type Kind = (typeof KINDS)[number];

/** `npm test` names the folder; whoever runs anything else keeps nothing. */
const folder = (): string | undefined => process.env['CANARY_DIR'];
export const isKept = (): boolean => folder() !== undefined;

/** A file for each spec file: several processes may write at once. */
const own = randomUUID();
const said = new Set<string>();

/** Written down at once: a process that is killed has kept what it said. What was kept before is not kept twice. */
const write = (suffix: string, tag: string, texts: readonly string[]): void => {
  const dir = folder();
  const fresh = new Set(texts.filter((text) => text !== '' && !said.has(`${tag} ${text}`)));
  if (dir === undefined || fresh.size === 0) return;
  mkdirSync(dir, { recursive: true });
  appendFileSync(path.join(dir, `${own}.${suffix}`), [...fresh].map((text) => `${JSON.stringify([tag, whoRuns(), text])}\n`).join(''));
  for (const text of fresh) said.add(`${tag} ${text}`);
};

export const keep = (place: Place, ...texts: readonly string[]): void => write('left.jsonl', place, texts);
export const keepCanaries = (kind: Kind, texts: readonly string[]): void => write('canaries.jsonl', kind, texts);

/** All that a Redis has written down is every value that it ever held. */
export const keepRedis = (dir: string): void => {
  const [to, log] = [folder(), path.join(dir, 'appendonlydir')];
  if (to !== undefined && existsSync(log)) cpSync(log, path.join(to, randomUUID()), { recursive: true });
};

const ROOT = path.resolve(import.meta.dirname, '../../..');

const whoRuns = (): string => {
  const { expect } = globalThis as { expect?: { getState(): { testPath?: string } } };
  return path.relative(ROOT, expect?.getState().testPath ?? process.argv[1] ?? ROOT);
};
