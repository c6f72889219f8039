import { readdirSync } from 'node:fs';
import path from 'node:path';
import { check, RULE_NAMES } from './rules.js';
import { readSources } from './source.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');

describe('the house', () => {
  it('keeps its arrows', () => {
    expect(check(readSources())).toEqual([]);
  });

  it('is really looked at: imports across libraries are followed', () => {
    const across = readSources().flatMap(({ imports }) => imports.filter(({ specifier, target }) => specifier.startsWith('#') && target));
    expect(across.length).toBeGreaterThan(0);
  });
});

describe('each rule can fail', () => {
  it('has a bad example of every rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...RULE_NAMES, 'good'].sort());
  });

  it.each(RULE_NAMES)('%s', (rule) => {
    const found = check(readSources(path.join(fixtures, rule)));
    const inBadFiles = found.filter(({ file }) => file.endsWith('bad.ts'));
    expect(found.map((violation) => violation.rule)).toContain(rule);
    expect(found).toEqual(inBadFiles);
    const bad = readSources(path.join(fixtures, rule)).filter(({ file }) => file.endsWith('bad.ts'));
    expect(new Set(found.filter((violation) => violation.rule === rule).map(({ file }) => file))).toEqual(
      new Set(bad.map(({ file }) => file)),
    );
  });

  it('and none does on good code', () => {
    expect(check(readSources(path.join(fixtures, 'good')))).toEqual([]);
  });
});
