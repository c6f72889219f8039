// npm run seeds -- --seeds 10000 | --postgres 200: builds, then plays random traces on the pure core (test/seeds/run.ts), or on
// a PostgreSQL of its own as well.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './home.mjs';
import { startPostgres } from './postgres.mjs';

const args = process.argv.slice(2);
await build();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-seeds-'));
fs.chmodSync(scratch, 0o711);
const needsOne = args.some((arg) => arg.startsWith('--postgres')) && !process.env.TEST_POSTGRES_URL;
const own = needsOne ? await startPostgres({ dir: scratch, fsync: false }) : undefined;

const env = { ...process.env, ...(own && { TEST_POSTGRES_URL: own.ownerUrl }) };
const file = path.join(root, 'dist', 'test', 'seeds', 'run.js');
const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  await own?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
  process.exit(code ?? 1);
});
