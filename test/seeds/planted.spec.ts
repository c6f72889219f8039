import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NONE, Nursery, PLANTED } from './planted.js';

const SEEDS = 150;

describe('a bug that is planted', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-planted-'));
  const nursery = new Nursery(folder);

  const found: string[] = [];

  beforeAll(() => nursery.build(), 60_000);
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
    process.stdout.write(`Planted bugs, and the seed that found each:\n${found.join('\n')}\n`);
  });

  it('is missed where there is none', async () => {
    expect(await nursery.find(NONE, 20)).toBeUndefined();
  }, 60_000);

  it.each(PLANTED)(
    'is found: $name',
    async (planted) => {
      const failure = await nursery.find(planted, SEEDS);
      found.push(`  ${planted.name}: ${failure?.seed ?? 'none'}`);
      expect(failure?.seed).toBeGreaterThan(0);
    },
    60_000,
  );
});
