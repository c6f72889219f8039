// npm test: the servers the tests need, every check, every spec, and a closing line with the count.
// npm test -- <pattern> [jest options]: the matching specs only.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { onStop, root } from './home.mjs';
import { freePort, startPostgres } from './postgres.mjs';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-test-'));
// As root PostgreSQL runs as another user, who must get through.
fs.chmodSync(scratch, 0o711);
const jestArguments = process.argv.slice(2);
const everything = jestArguments.length === 0;
/** What the specs leave to be looked through. */
const left = path.join(scratch, 'left');

/** What npm cannot bring. `suite` names the specs that are not run without it; `start` gives them their environment. */
const NEEDS = [
  { program: 'redis-server', apt: 'redis-server', suite: '\\.redis\\.spec\\.ts$', start: () => startRedis() },
  // Takes minutes: run by npm run attack alone.
  { program: 'sqlmap', apt: 'sqlmap', suite: '\\.sqlmap\\.spec\\.ts$', only: 'ATTACK' },
];
const asked = NEEDS.filter(({ only }) => only === undefined || process.env[only]);
const notAsked = NEEDS.filter((need) => !asked.includes(need));

const CHECKS = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--pretty', 'false'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'] },
];

const stops = [];
let running;
let interrupted = false;

const stopEverything = async () => {
  while (stops.length > 0)
    await stops
      .pop()()
      .catch((error) => console.error(error.message));
  fs.rmSync(scratch, { recursive: true, force: true });
};

onStop(() => {
  interrupted = true;
  running?.kill('SIGTERM');
});

const main = async () => {
  const steps = [];
  const missing = [];
  const env = { ...process.env, CANARY_DIR: left };
  try {
    for (const need of asked) {
      if (isInstalled(need) || install(need)) Object.assign(env, await need.start?.());
      else missing.push(need);
    }
    Object.assign(env, await startTestPostgres());
    for (const check of everything ? CHECKS : []) steps.push(await timed(check.name, () => node(check.command, env)));
    steps.push(await specs('specs', [...jestArguments, ...leftOut([...missing, ...notAsked])], env));
    steps.push(await specs('canaries', LOOK, { ...env, CANARY_WHOLE: everything ? '1' : '' }));
    return conclude(steps, missing);
  } finally {
    await stopEverything();
  }
};

const isInstalled = ({ program }) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Only as root on Debian or Ubuntu; on anyone's own machine no system package is touched. */
const install = ({ program, apt }) => {
  const canInstall =
    process.platform === 'linux' && process.getuid() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!canInstall) return false;
  console.log(`${program} is missing: installing it with apt-get.`);
  const aptGet = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const now = () => aptGet('install', '--no-install-recommends', apt).status === 0;
  // A fresh image has no package lists, an old one has stale ones: either way the second try follows an update.
  return (now() || (aptGet('update').status === 0 && now())) && isInstalled({ program });
};

const startTestPostgres = async () => {
  const { ownerUrl, stop } = await startPostgres({ dir: path.join(scratch, 'postgres'), database: 'homeward', fsync: false });
  stops.push(stop);
  return { TEST_POSTGRES_URL: ownerUrl };
};

const startRedis = async () => {
  const port = await freePort();
  // Whatever it ever held stays in its file, which is looked through.
  const dir = path.join(left, 'redis');
  fs.mkdirSync(dir, { recursive: true });
  const safe = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--save', '', '--auto-aof-rewrite-percentage', '0'];
  const server = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--dir', dir, ...safe], { stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  stops.push(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  await answers(port);
  return { TEST_REDIS_URL: `redis://127.0.0.1:${port}` };
};

const answers = async (port) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref();
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`redis-server did not answer on port ${port} within 5 s.`);
};

const specs = async (name, args, env) => {
  const report = path.join(scratch, `${name}.json`);
  return { report, ...(await timed(name, () => node(jestCommand(report, args), jestEnvironment(env)))) };
};

const jestCommand = (report, args) => [
  'node_modules/jest/bin/jest.js',
  ...(args.includes('--runInBand') ? [] : [`--maxWorkers=${Math.max(2, os.availableParallelism() - 1)}`]),
  '--json',
  `--outputFile=${report}`,
  ...args,
];

/** Last: Jest reads every word after this option as one more pattern to leave out. */
const leftOut = (needs) => needs.map(({ suite }) => `--testPathIgnorePatterns=${suite}`);

/** Once all specs are through: it looks for children's names in what they have left. */
const LOOK = ['--runInBand', '--testMatch=<rootDir>/test/canary/whole-run.ts'];

const jestEnvironment = (env) => ({
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
  // Nobody's own zone: a test that leans on the machine's local time fails here, not at somebody else's.
  TZ: env.TZ ?? 'Pacific/Auckland',
});

/** Runs a Node program to its end; Jest's JSON goes to its file, so its stdout can be dropped. */
const node = (command, env) =>
  new Promise((resolve, reject) => {
    if (interrupted) return resolve(false);
    const stdio = ['inherit', command.includes('--json') ? 'ignore' : 'inherit', 'inherit'];
    running = spawn(process.execPath, command, { cwd: root, env, stdio });
    running.on('error', reject);
    running.on('exit', (code) => resolve(code === 0));
  });

const timed = async (name, run) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const passed = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name, passed, seconds };
};

const conclude = (steps, missing) => {
  const counts = steps.map(countsOf);
  const sum = (what) => counts.reduce((all, one) => all + one[what], 0);
  const skipped = sum('skipped');
  const strict = missing.length > 0 && isTruthy(process.env.CI);

  console.log(`\n${steps.map(({ name, passed, seconds }) => `${name} ${passed ? 'ok' : 'FAILED'} ${seconds.toFixed(1)} s`).join(' · ')}`);
  for (const { program, suite } of missing) {
    console.log(`\n*** NOT RUN: specs matching ${suite}, for want of ${program}. Install ${program} and run again. ***`);
  }
  const failed = sum('failed') + (strict ? missing.length : 0);
  console.log(`\n${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && !interrupted ? 0 : 1;
};

/** A step that fails counts as one failure at least: "0 failed" must mean that all is well. */
const countsOf = ({ passed, report }) => {
  const jest = report && fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
  const failed = jest ? jest.numFailedTests + jest.numRuntimeErrorTestSuites : 0;
  return {
    passed: jest?.numPassedTests ?? 0,
    failed: passed ? failed : Math.max(1, failed),
    skipped: (jest?.numPendingTests ?? 0) + (jest?.numTodoTests ?? 0),
  };
};

const isTruthy = (value) => Boolean(value) && !['0', 'false'].includes(value);

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  return 1;
});
