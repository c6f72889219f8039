// npm run bench -- <name> [arguments]: builds, then runs test/bench/<name>.ts against a PostgreSQL of its own, with fsync as in service.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './home.mjs';
import { startPostgres } from './postgres.mjs';

const [name, ...args] = process.argv.slice(2);
await build();
const folder = path.join(root, 'dist', 'test', 'bench');
const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
const file = path.join(folder, `${name}.js`);
if (!name || !fs.existsSync(file)) {
  console.error(`Which one? ${names.map((entry) => entry.replace(/\.js$/, '')).join(', ') || 'There are none yet.'}`);
  process.exit(1);
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-bench-'));
fs.chmodSync(scratch, 0o711);
const own = process.env.TEST_POSTGRES_URL ? undefined : await startPostgres({ dir: scratch });
const env = { ...process.env, TEST_POSTGRES_URL: process.env.TEST_POSTGRES_URL ?? own.ownerUrl };
const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  await own?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
  process.exit(code ?? 1);
});
