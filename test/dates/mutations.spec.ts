import { readdirSync } from 'node:fs';
import { AUTHORITY_POLICY, WHOLE_POLICY } from '#domain/whole-policy';
import { compilePolicy } from '#domain/policy/book';
import type { Entry, Step } from '#domain/policy/policy';
import { AUTHORITY, BOOK, CALENDAR, LONG_AGO, Story } from '#support/story';
import { authorityDifferences } from './authority.js';
import { differences, type Row, rowsOf } from './read.js';

// The tables of dates hold every entry: what is changed in the policy, some row of its own notices.

const rowsIn = (folder: string): readonly Row[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => rowsOf(`${folder}/${file}`));
const ROWS = [...rowsIn('test/dates'), ...rowsIn('test/dates/authority')];
const OF_THE_AUTHORITY = new Set(AUTHORITY_POLICY.map(({ id }) => id));

const bookWith = (changed: Entry) => {
  const entries = WHOLE_POLICY.map((entry) => (entry.id === changed.id ? changed : entry));
  return {
    ...BOOK,
    policies: [compilePolicy(entries, { version: 1, recordedAt: LONG_AGO, inForceFrom: '2018-01-01', changes: [] }, CALENDAR)],
  };
};

const UNITS = { h: 'd', d: 'wd', wd: 'd', 'next-wd': 'd', m: 'd', 'before-move': 'wd', 'own-date': 'h' } as const;
const later = (step: Step): Step => ({ ...step, offset: step.offset === '+1wd' ? '+3wd' : '+1wd' });

/** What may go wrong with an entry; undefined where it has no such thing. */
const MUTATIONS: Readonly<Record<string, (entry: Entry) => Entry | undefined>> = {
  // The end of an amount that counts nothing is its unit's.
  amount: (entry) => {
    const { amount, unit } = entry.due;
    if (unit === 'before-move' || unit === 'own-date') return undefined;
    return { ...entry, due: { ...entry.due, amount: unit === 'next-wd' ? amount : amount + 3, unit: unit === 'next-wd' ? 'wd' : unit } };
  },
  unit: (entry) => ({ ...entry, due: { ...entry.due, unit: UNITS[entry.due.unit], amount: Math.max(entry.due.amount, 2) } }),
  floor: (entry) => (entry.floor?.own ? { ...entry, floor: { ...entry.floor, amount: entry.floor.amount + 1 } } : undefined),
  owner: (entry) => ({ ...entry, owner: entry.owner === 'auditor' ? 'dcs' : 'auditor' }),
  endings: (entry) => (entry.endsWith.length === 0 ? undefined : { ...entry, endsWith: [] }),
  'first step': ({ ladder: [first, ...rest], ...entry }) => first && { ...entry, ladder: [later(first), ...rest] },
  alternatives: ({ alt, ...entry }) => (alt ? entry : undefined),
};

/** Where the record names the owner, the entry's word is never asked. */
const NAMED_BY_THE_RECORD = new Set(['decision-made', 'verbal-yes-confirmed', 'visit-written-up', 'review-outcome', 'action-done']);
const CASES = WHOLE_POLICY.flatMap((entry) =>
  Object.entries(MUTATIONS).flatMap(([name, mutate]) => {
    const changed = mutate(entry);
    return changed && !(name === 'owner' && NAMED_BY_THE_RECORD.has(entry.id)) ? [{ id: entry.id, name, changed }] : [];
  }),
);

const notices = (row: Row, changed: Entry): boolean => {
  try {
    const book = bookWith(changed);
    const found = OF_THE_AUTHORITY.has(changed.id) ? authorityDifferences(row, book) : differences(row, new Story(AUTHORITY, book));
    return found.length > 0;
  } catch {
    return true;
  }
};

describe('a change of the policy', () => {
  it.each(CASES)('$id: another $name is noticed', ({ id, changed }) => {
    expect(ROWS.filter(({ entry }) => entry === id).some((row) => notices(row, changed))).toBe(true);
  });
});
