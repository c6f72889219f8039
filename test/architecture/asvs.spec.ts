/** SECURITY.md holds each item of ASVS once, in one of three states, and what is said to be met names what is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ASVS_IDS } from './asvs-ids.js';

const root = path.join(import.meta.dirname, '..', '..');
const section = readFileSync(path.join(root, 'SECURITY.md'), 'utf8').split('\n## ASVS 5.0, level 2\n')[1] ?? '';

const ROWS = [...section.matchAll(/^\| (V\d+\.\d+\.\d+) +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)].map(
  ([, id = '', asks = '', state = '', where = '']) => ({ id, asks, state, where }),
);
const inState = (wanted: string) => ROWS.filter(({ state }) => state === wanted);
const named = (where: string): string[] => [...where.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

it('the list is that of levels 1 and 2', () => expect(ASVS_IDS).toHaveLength(253));

it('each item stands once, in order', () => expect(ROWS.map(({ id }) => id)).toEqual(ASVS_IDS));

it('each is met, not applicable or open, and says why or where', () => {
  expect(ROWS.filter(({ state }) => !['met', 'not applicable', 'open'].includes(state))).toEqual([]);
  expect(ROWS.filter(({ asks, where }) => asks.trim() === '' || where.trim() === '')).toEqual([]);
});

it('what is met names a path, and each that it names is there', () => {
  expect(inState('met').filter(({ where }) => named(where).length === 0)).toEqual([]);
  const missing = inState('met').flatMap(({ id, where }) =>
    named(where)
      .filter((name) => !existsSync(path.join(root, name)))
      .map((name) => `${id}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('the summary counts them', () => {
  const counts = [...(/^\*\*.*\*\*$/m.exec(section)?.[0] ?? '').matchAll(/\b(\d+) (items|met|not applicable|open|are for)/g)];
  expect(Object.fromEntries(counts.map(([, count, what]) => [what, Number(count)]))).toEqual({
    items: ROWS.length,
    met: inState('met').length,
    'not applicable': inState('not applicable').length,
    open: inState('open').length,
    'are for': inState('open').filter(({ where }) => where.startsWith('Whoever runs it: ')).length,
  });
});

it('what is named as gravest is open', () => {
  const gravest = /^The gravest of what is open: (.*)\.$/m.exec(section)?.[1]?.split(', ') ?? [];
  expect(gravest).not.toEqual([]);
  expect(inState('open').map(({ id }) => id)).toEqual(expect.arrayContaining(gravest));
});
