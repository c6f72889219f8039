// npm run measure [-- --user NAME] [-- --with-tests]: in an empty clone of what is committed, how long the first and a later
// start take, how much memory the idle house holds, and whether README's tour works. As root, --user runs it as that user.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { root } from './home.mjs';
import { freePort } from './postgres.mjs';

const LIMITS = { 'first start, s': 20, 'later start, s': 5, 'resident when idle, MB': 350, 'npm test, s': 600 };
const args = process.argv.slice(2);
const user = args.includes('--user') ? args[args.indexOf('--user') + 1] : undefined;
const withTests = args.includes('--with-tests');
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (line) => console.log(line);

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-measure-'));
fs.chmodSync(scratch, 0o755);
const clone = path.join(scratch, 'homeward');
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);

const ids = user && { uid: Number(execFileSync('id', ['-u', user])), gid: Number(execFileSync('id', ['-g', user])) };
if (ids) execFileSync('chown', ['-R', `${ids.uid}:${ids.gid}`, scratch]);
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
// What this shell brought along must not help: only the path, a home of its own, and the port.
const env = {
  PATH: process.env.PATH,
  HOME: scratch,
  PORT: String(port),
  HOMEWARD_URL: base,
  LANG: 'C.UTF-8',
  npm_config_registry: process.env.npm_config_registry ?? '',
};
for (const name of Object.keys(process.env))
  if (/^(npm_config_|NODE_EXTRA_CA|SSL_|https?_proxy|no_proxy)/i.test(name)) env[name] = process.env[name];
if (!env.npm_config_registry) delete env.npm_config_registry;

const start = (command, commandArgs, stdio = 'inherit') => spawn(command, commandArgs, { cwd: clone, env, stdio, detached: true, ...ids });
const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
const run = async (command, commandArgs) => {
  const began = performance.now();
  const outcome = await ended(start(command, commandArgs));
  if (outcome !== 0) throw new Error(`${command} ${commandArgs.join(' ')} ended with ${outcome}`);
  return (performance.now() - began) / 1000;
};

const answers = () =>
  new Promise((resolve) => {
    http
      .get(`${base}/`, { agent: false }, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve(response.statusCode === 200 && /\b\d+ moves\b/.test(body)));
      })
      .on('error', () => resolve(false));
  });

let stopHouse = () => Promise.resolve();

/** From `npm start` to HTTP 200 with the demo's counts: how many seconds. */
const startHouse = async () => {
  const began = performance.now();
  const child = start('npm', ['start'], ['ignore', 'ignore', 'inherit']);
  let over = false;
  const exit = ended(child).then(() => (over = true));
  stopHouse = async () => {
    if (over) return;
    process.kill(-child.pid, 'SIGTERM');
    await exit;
    // npm does not wait for the launcher, which stops everything in order.
    await sleep(3_000);
  };
  while (!(await answers())) {
    if (over || performance.now() - began > 120_000) throw new Error('npm start did not answer');
    await sleep(50);
  }
  return (performance.now() - began) / 1000;
};

/** Resident memory of the Node processes that this one has begun, npm included. */
const residentMb = (ancestor) => {
  const processes = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1];
        return [{ pid: Number(pid), parent: Number(field('PPid')), name: field('Name'), kb: Number(field('VmRSS') ?? 0) }];
      } catch {
        return [];
      }
    });
  const below = new Set([ancestor]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { pid, parent } of processes) if (below.has(parent) && !below.has(pid)) grew = !!below.add(pid);
  }
  below.delete(ancestor);
  const nodes = processes.filter(({ pid, name }) => below.has(pid) && /^(node|npm|MainThread)/.test(name));
  for (const { name, kb } of nodes) say(`  ${name} ${Math.round(kb / 1024)} MB`);
  return nodes.reduce((sum, { kb }) => sum + kb, 0) / 1024;
};

/** The tour's commands, taken from README's code blocks, in one shell that stops at the first that fails. */
const tour = async () => {
  const readme = fs.readFileSync(path.join(clone, 'README.md'), 'utf8');
  const [section] = readme.slice(readme.indexOf('## A five-minute tour')).split(/\n## /);
  const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
  if (blocks.length === 0) throw new Error('README has no tour');
  return run('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')]);
};

const measured = {};
let failed = false;
try {
  measured['npm ci, s'] = await run('npm', ['ci', '--silent']);
  measured['first start, s'] = await startHouse();
  measured['tour, s'] = await tour();
  await sleep(15_000);
  measured['resident when idle, MB'] = residentMb(process.pid);
  await stopHouse();
  measured['later start, s'] = await startHouse();
  await stopHouse();
  if (withTests) measured['npm test, s'] = await run('npm', ['test']);
} catch (error) {
  failed = true;
  say(`measure: ${error.message}`);
} finally {
  await stopHouse();
  fs.rmSync(scratch, { recursive: true, force: true });
}

say(`as ${user ?? os.userInfo().username}, Node ${process.version}`);
for (const [name, value] of Object.entries(measured)) {
  const limit = LIMITS[name];
  const verdict = limit === undefined ? '' : value <= limit ? `  (at most ${limit})` : `  OVER ${limit}`;
  if (limit !== undefined && value > limit) failed = true;
  say(`${name.padEnd(26)} ${value.toFixed(1)}${verdict}`);
}
process.exitCode = failed ? 1 : 0;
