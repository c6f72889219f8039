// npm run faults [-- <pattern> [jest options]]: the ordeals of test/faults at full length: 10,000 steps due, real processes killed.
// FAULTS_STEPS and FAULTS_SEED choose how many and at which moments; npm test has them in short.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { onStop, root } from './home.mjs';

const ORDEALS = ['test/faults/kills', 'test/faults/flushall', 'test/faults/fast-clock'];
const asked = process.argv.slice(2);
const args = asked.length > 0 ? asked : ORDEALS;

// One after another: each has servers of its own, and is to have the machine to itself.
const child = spawn(process.execPath, [path.join(root, 'scripts', 'test.mjs'), '--runInBand', ...args], {
  cwd: root,
  env: { ...process.env, FAULTS_STEPS: process.env.FAULTS_STEPS ?? '10000' },
  stdio: 'inherit',
});
onStop(() => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
