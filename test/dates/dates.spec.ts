import { readdirSync } from 'node:fs';
import { WHOLE_POLICY } from '#domain/whole-policy';
import { authorityDifferences } from './authority.js';
import { differences, rowsOf } from './read.js';

const FILES = readdirSync('test/dates').filter((file) => file.endsWith('.csv'));
const ROWS = FILES.flatMap((file) => rowsOf(`test/dates/${file}`));

describe.each(FILES)('the dates of %s', (file) => {
  it.each(rowsOf(`test/dates/${file}`).map((row) => [row.line, row.entry, row.why, row] as const))('line %i: %s, %s', (_, __, ___, row) =>
    expect(differences(row)).toEqual([]),
  );
});

const OF_THE_AUTHORITY = rowsOf('test/dates/authority/authority.csv');
describe('the dates of the authority as a whole', () => {
  it.each(OF_THE_AUTHORITY.map((row) => [row.line, row.entry, row.why, row] as const))('line %i: %s, %s', (_, __, ___, row) =>
    expect(authorityDifferences(row)).toEqual([]),
  );
});

describe('the tables of dates', () => {
  it('name entries of the policy', () => {
    const known = new Set(WHOLE_POLICY.map(({ id }) => id));
    expect(
      [...ROWS, ...OF_THE_AUTHORITY].filter(({ entry }) => !known.has(entry)).map(({ file, line, entry }) => `${file}:${line} ${entry}`),
    ).toEqual([]);
  });
});
