import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { redCells } from './cells.js';
import { Copy, GUARDS, NONE } from './guards.js';

it('is green, cell by cell', () => {
  expect(redCells(fs.readFileSync('test/access/matrix.csv', 'utf8'))).toEqual([]);
});

describe('a guard that is taken away', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-guards-'));
  const copy = new Copy(folder);
  const found: string[] = [];

  beforeAll(() => copy.build(), 60_000);
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
    // Jest keeps stdout for its report.
    process.stderr.write(`Guards, how many cells turn red without each, and the first:\n${found.join('\n')}\n`);
  });

  it('is one of at least ten', () => expect(GUARDS.length).toBeGreaterThanOrEqual(10));

  it('is missed where there is none', async () => expect(await copy.without(NONE)).toEqual([]));

  it.each(GUARDS)(
    'turns cells red: $name',
    async (guard) => {
      const red = await copy.without(guard);
      found.push(`  ${guard.name}: ${String(red.length)}, ${red[0] ?? 'none'}`);
      expect(red).not.toEqual([]);
    },
    60_000,
  );
});
