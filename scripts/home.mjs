// Where the embedded house keeps its data, and the environment its programs run with.
import fs from 'node:fs';
import path from 'node:path';
import { secret } from './postgres.mjs';

export const root = path.resolve(import.meta.dirname, '..');
export const home = path.resolve(process.env.HOMEWARD_HOME ?? path.join(root, '.homeward'));
export const program = (name) => path.join(root, 'dist', 'apps', name, 'src', 'main.js');

const file = (name) => path.join(home, name);

/** The number of the launcher that looks after this home, or undefined. */
export const runningLauncher = () => {
  const pid = Number(readOr(file('launcher.pid'), '0'));
  return pid !== process.pid && isAlive(pid) && looksLike(pid, 'start.mjs') ? pid : undefined;
};

export const rememberProcess = (name, pid) => fs.writeFileSync(file(`${name}.pid`), String(pid));
export const forgetProcess = (name) => fs.rmSync(file(`${name}.pid`), { force: true });

/** A child that outlived a launcher killed hard: it would hold the port and serve old code. */
export const endLeftover = async (name) => {
  const pid = Number(readOr(file(`${name}.pid`), '0'));
  for (let attempt = 0; isAlive(pid) && looksLike(pid, program(name)); attempt += 1) {
    if (attempt === 0) process.kill(pid, 'SIGTERM');
    if (attempt === 50) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  forgetProcess(name);
};

export const isAlive = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Numbers are used again. Where /proc cannot tell, the file is believed. */
const looksLike = (pid, text) => process.platform !== 'linux' || readOr(`/proc/${pid}/cmdline`, text).includes(text);

const readOr = (name, otherwise) => {
  try {
    return fs.readFileSync(name, 'utf8');
  } catch {
    return otherwise;
  }
};

/** Told to stop. npm's shell does not pass signals on: where npm started us, its end is our signal. */
export const onStop = (stop) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal));
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('npm is gone');
  }, 500);
  watch.unref();
};

/** `owner` goes to migrate and demo alone; server and worker get the application's role, which owns nothing. */
export const environments = (ownerUrl) => {
  const password = secret(file('app-password'));
  const url = new URL(ownerUrl);
  url.username = 'homeward_app';
  url.password = password;
  const app = { ...process.env, HOMEWARD_MODE: 'demo', PORT: process.env.PORT ?? '3000', DATABASE_URL: url.href };
  return { app, owner: { ...app, OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_PASSWORD: password } };
};

/** The embedded database's address as it runs now, for the command line. */
export const runningOwnerUrl = () => {
  const port = readOr(file('postgres-port'), '');
  const password = readOr(file('postgres-password'), '');
  return port && password ? `postgres://postgres:${password.trim()}@127.0.0.1:${port.trim()}/homeward` : undefined;
};
