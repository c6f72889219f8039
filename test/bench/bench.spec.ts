/** That the benches still run and say what they should; their figures are for `npm run bench`, on a machine that does nothing else. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

const linesOf = async (bench: string): Promise<Record<string, unknown>[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench.mjs', bench, '--short', '--json'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

const LINE: Record<string, unknown> = {
  name: expect.stringMatching(/./),
  peer_name: expect.stringMatching(/./),
  ours: expect.any(Number),
  peer: expect.any(Number),
  ratio: expect.any(Number),
};

it.each([
  ['lifecycle', ['decide and evolve', 'decide, evolve and duties', 'whole commands', 'round trips', 'write-ahead log']],
  ['sweep', ['steps fired', 'worst wait', 'deadlocks', 'findings of verify', 'a step twice, missed or early']],
])(
  '%s prints one JSON object a line for everything that it measures',
  async (bench, names) => {
    const lines = await linesOf(bench);
    for (const line of lines) expect(line).toEqual(LINE);
    for (const name of names) expect(lines.map((line) => line['name'])).toContainEqual(expect.stringContaining(name));
  },
  120_000,
);
