import { readdirSync } from 'node:fs';
import { DEFAULT_POLICY } from '#domain/move/duties/index';
import { differences, rowsOf } from './read.js';

const FILES = readdirSync('test/dates').filter((file) => file.endsWith('.csv'));
const ROWS = FILES.flatMap((file) => rowsOf(`test/dates/${file}`));

describe.each(FILES)('the dates of %s', (file) => {
  it.each(rowsOf(`test/dates/${file}`).map((row) => [row.line, row.entry, row.why, row] as const))('line %i: %s, %s', (_, __, ___, row) =>
    expect(differences(row)).toEqual([]),
  );
});

describe('the tables of dates', () => {
  it('name entries of the policy', () => {
    const known = new Set(DEFAULT_POLICY.map(({ id }) => id));
    expect(ROWS.filter(({ entry }) => !known.has(entry)).map(({ file, line, entry }) => `${file}:${line} ${entry}`)).toEqual([]);
  });
});
