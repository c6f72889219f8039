import { readSources, type Source } from '../architecture/source.js';

const LIBRARIES = ['temporal-polyfill', 'yaml', 'node:fs'];
/** What the oracle may lean on: itself, the policy's own text, and a date library. An oracle that shares a line with the product shares its mistakes. */
const strangers = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ file }) => file.startsWith('test/seeds/oracle/'))
    .flatMap(({ imports }) => imports)
    .filter(({ specifier, target }) => !(target?.startsWith('test/seeds/oracle/') ?? LIBRARIES.includes(specifier)))
    .map(({ specifier }) => specifier);

describe('the oracle', () => {
  const sources = readSources();

  it('is looked at', () => {
    expect(sources.filter(({ file }) => file.startsWith('test/seeds/oracle/')).length).toBeGreaterThan(8);
  });
  it('imports nothing of the product', () => {
    expect(strangers(sources)).toEqual([]);
  });
  it('would be found out', () => {
    const bad = sources.filter(({ file }) => /^libs\/domain\/src\/move\/duties\/.*(?<!\.spec)\.ts$/.test(file));
    const disguised = bad.map((source) => ({ ...source, file: `test/seeds/oracle/${source.file}` }));
    expect(strangers(disguised).length).toBeGreaterThan(10);
  });
});
