// npm run attack [-- <pattern> [jest options]]: every attack in full, a walk of 5,000 requests whose shown children equal the log of looks,
// and sqlmap (Debian) over the API. ATTACK_MINUTES says how long sqlmap may take at most; npm test has the attacks in short, without it.
// What cannot be run counts as failed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { onStop, root } from './home.mjs';

const ATTACKS = ['test/attacks', 'test/signin', 'test/access', 'test/api/bad-input', 'test/api/malformed'];
const asked = process.argv.slice(2);
const args = asked.length > 0 ? asked : ATTACKS;

// One after another: whether an answer came too late is not to depend on who else is busy.
const child = spawn(process.execPath, [path.join(root, 'scripts', 'test.mjs'), '--runInBand', ...args], {
  cwd: root,
  env: { ...process.env, ATTACK: 'whole', LOOKS: '5000', CI: 'true' },
  stdio: 'inherit',
});
onStop(() => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
