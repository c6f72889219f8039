import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NONE, Nursery, PLANTED } from './planted.js';

const SEEDS = 250;

describe('a bug that is planted', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-planted-'));
  const nursery = new Nursery(folder);

  const found: string[] = [];

  beforeAll(() => nursery.build(), 60_000);
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
    // Jest keeps stdout for its report.
    process.stderr.write(`Planted bugs, the seed that found each, and how:\n${found.join('\n')}\n`);
  });

  it('is one of at least twelve', () => {
    expect(new Set(PLANTED.map(({ from }) => from)).size).toBeGreaterThanOrEqual(12);
  });

  it('is missed where there is none', async () => {
    expect(await nursery.find(NONE, 20)).toBeUndefined();
  }, 60_000);

  it.each(PLANTED)(
    'is found: $name',
    async (planted) => {
      const failure = await nursery.find(planted, SEEDS);
      found.push(`  ${planted.name}: seed ${failure?.seed ?? 'none'}, ${failure?.why.slice(0, 120) ?? ''}`);
      expect(failure?.seed).toBeGreaterThan(0);
      expect(failure?.why).not.toMatch(/^Crashed/);
    },
    60_000,
  );
});
