// npm start: PostgreSQL, the schema, the demo's fiction, then server and worker, looked after until they are told to stop.
// It stays resident for as long as Homeward runs, so it imports next to nothing, and package.json starts it without compilers.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { isStale } from './build.mjs';
import {
  endLeftover,
  environments,
  forgetProcess,
  home,
  isAlive,
  onStop,
  program,
  rememberProcess,
  root,
  runningLauncher,
} from './home.mjs';
import { isFree, startPostgres } from './postgres.mjs';

const SERVICES = ['server', 'worker'];
/** Imported, it would be loaded with all that lean.mjs says. */
const http = process.getBuiltinModule('node:http');
/** Small heaps: the whole house is to fit into 350 MB. */
const SMALL = ['--import', './scripts/lean.mjs', '--optimize-for-size', '--no-maglev', '--no-sparkplug', '--max-semi-space-size=2'];
const NODE_FLAGS = {
  server: [...SMALL, '--max-old-space-size=192'],
  worker: [...SMALL, '--max-old-space-size=128'],
};
/** glibc would keep a store of memory for every thread. */
const FEW_STORES = { MALLOC_ARENA_MAX: '1' };
/** What runs once and ends may take the room that it likes. */
const ROOMY = ['--max-semi-space-size=64'];
const GRACE_MS = 25_000;
const SETTLED_MS = 60_000;
const MAX_FALLS = 5;
const WATCH_MS = 5_000;

const say = (line) => console.log(`homeward: ${line}`);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const children = new Map();
let stopping = false;
/** A promise, so that a stop in the middle of a start still finds the server. */
let postgres;

const node = (args, env, stdio = ['ignore', 'inherit', 'inherit']) =>
  // A group of its own: Ctrl-C reaches the launcher alone, which then stops everything in order.
  spawn(process.execPath, args, { cwd: root, env, stdio, detached: process.platform !== 'win32' });

const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

const runToEnd = async (what, args, env) => {
  const child = node(args, env);
  children.set(what, child);
  const outcome = await ended(child);
  children.delete(what);
  if (outcome !== 0 && !stopping) throw new Error(`${what} failed (${outcome}).`);
};

/** Keeps one service alive: an escalation must not come late because nobody noticed that the worker died. */
const keep = async (name, env) => {
  let falls = 0;
  while (!stopping) {
    const started = Date.now();
    const child = node(['--enable-source-maps', ...NODE_FLAGS[name], program(name)], { ...env, ...FEW_STORES });
    children.set(name, child);
    rememberProcess(name, child.pid);
    const outcome = await ended(child);
    children.delete(name);
    forgetProcess(name);
    if (stopping) return;
    falls = Date.now() - started > SETTLED_MS ? 1 : falls + 1;
    if (falls === MAX_FALLS) throw new Error(`${name} died ${falls} times in a row (last: ${outcome}). Giving up.`);
    const pause = 500 * 2 ** falls;
    say(`${name} died unexpectedly (${outcome}); starting it again in ${pause / 1000} s.`);
    await sleep(pause);
  }
};

/** The database is nobody's child: look whether it is still there, and do not give up where it cannot be had just now. */
const keepPostgres = async () => {
  while (!stopping) {
    await sleep(WATCH_MS);
    const was = await postgres;
    if (stopping || isAlive(was.pid)) continue;
    say('PostgreSQL is gone; starting it again.');
    postgres = startPostgres({ dir: home, say }).catch((error) => {
      say(error.message);
      return was;
    });
  }
};

const status = (url) =>
  new Promise((resolve) => {
    http
      .get(url, { agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', () => resolve(0));
  });

const announce = async (port) => {
  const started = Date.now();
  const url = `http://localhost:${port}/`;
  while (!stopping) {
    const answer = children.has('server') ? await status(`http://127.0.0.1:${port}/`) : 0;
    if (answer > 0 && answer < 500) return say(`ready. Open ${url}`);
    if (Date.now() - started > 60_000)
      return say(`the server has not answered at ${url} for a minute (last: ${answer || 'no connection'}).`);
    await sleep(100);
  }
};

const stopChildren = async () => {
  await Promise.all(
    [...children.values()].map(async (child) => {
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      child.kill('SIGTERM');
      await ended(child);
      clearTimeout(late);
    }),
  );
};

/** Children first, the database last: what a worker is doing can still be committed. */
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await stopChildren();
  await (await postgres?.catch(() => undefined))?.stop();
  forgetProcess('launcher');
};

const start = async () => {
  fs.mkdirSync(home, { recursive: true });
  const other = runningLauncher();
  if (other) throw new Error(`Homeward already runs here (process ${other}). Stop it with: kill ${other}`);
  rememberProcess('launcher', process.pid);
  await Promise.all(SERVICES.map(endLeftover));
  const port = Number(process.env.PORT ?? 3000);
  if (!(await isFree(port, '::')) || !(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another: PORT=3001 npm start`);

  // The database is made ready while the programs are compiled.
  postgres = startPostgres({ dir: home, say });
  postgres.catch(() => undefined);
  if (isStale()) await runToEnd('build', ['scripts/build.mjs'], process.env);
  if (stopping) return;
  const { app, owner } = environments((await postgres).ownerUrl);
  for (const step of ['migrate', 'demo']) if (!stopping) await runToEnd(step, [...ROOMY, program('cli'), step], owner);
  if (stopping) return;
  await Promise.all([...SERVICES.map((name) => keep(name, app)), keepPostgres(), announce(app.PORT)]);
};

onStop((reason) => {
  if (stopping) return;
  say(`stopping (${reason}).`);
  void stop().then(
    () => process.exit(0),
    (error) => {
      say(error.message);
      process.exit(1);
    },
  );
});

try {
  await start();
} catch (error) {
  say(error.message);
  await stop().catch((reason) => say(reason.message));
  process.exit(1);
}
