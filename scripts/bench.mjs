// npm run bench -- <name> [arguments]: builds, then runs test/bench/<name>.ts against a PostgreSQL of its own, with fsync as in
// service, and a Redis of its own, set up as docker/ has it, where redis-server is installed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './home.mjs';
import { freePort, startPostgres } from './postgres.mjs';

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

const startRedis = async () => {
  const port = await freePort();
  const safe = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction', '--save', ''];
  const server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', scratch, ...safe], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  return { url: `redis://127.0.0.1:${port}`, stop: () => (server.kill('SIGTERM'), ended) };
};
const hasRedis = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
const redis = process.env.TEST_REDIS_URL || !hasRedis ? undefined : await startRedis();

const env = { ...process.env, TEST_POSTGRES_URL: process.env.TEST_POSTGRES_URL ?? own.ownerUrl };
if (redis) env.TEST_REDIS_URL = redis.url;
const child = spawn(process.execPath, ['--enable-source-maps', '--max-semi-space-size=64', file, ...args], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  await redis?.stop();
  await own?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
  process.exit(code ?? 1);
});
