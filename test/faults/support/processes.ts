/** Real processes, and how to kill them: only those that were started here, each by its own number. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const until = async (what: string, condition: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> => {
  const late = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > late) throw new Error(`Not within ${ms} ms: ${what}`);
    await sleep(20);
  }
};

export const build = async (): Promise<void> => void (await run(process.execPath, ['scripts/build.mjs'], { cwd: ROOT }));

export const scratch = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-faults-'));
  // As root PostgreSQL runs as another user, who must get through.
  chmodSync(folder, 0o711);
  return folder;
};

export class OwnPostgres {
  private constructor(
    private readonly dir: string,
    readonly ownerUrl: string,
    private pid: number,
  ) {}

  static async start(dir: string): Promise<OwnPostgres> {
    const { ownerUrl, pid } = await startIn(dir);
    return new OwnPostgres(dir, ownerUrl, pid);
  }

  /** As when the power fails: the server and everything it has started, at once. */
  async kill(): Promise<void> {
    const all = [this.pid, ...childrenOf(this.pid)];
    for (const pid of all) killOne(pid, 'SIGKILL');
    await until('the killed PostgreSQL is gone', () => all.every((pid) => !isAlive(pid)));
  }

  async restart(): Promise<void> {
    const { pid, ownerUrl } = await startIn(this.dir);
    if (ownerUrl !== this.ownerUrl) throw new Error('PostgreSQL has come back at another address');
    this.pid = pid;
  }

  async stop(): Promise<void> {
    killOne(this.pid, 'SIGINT');
    await until('PostgreSQL stops', () => !isAlive(this.pid));
  }
}

const startIn = async (dir: string): Promise<{ ownerUrl: string; pid: number }> => {
  const { stdout } = await run(process.execPath, [path.join(ROOT, 'test/faults/processes/start-postgres.mjs'), dir], {
    cwd: ROOT,
    env: plain(),
  });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { ownerUrl: string; pid: number };
};

const stat = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  } catch {
    return '';
  }
};
const childrenOf = (parent: number): number[] =>
  existsSync('/proc')
    ? readdirSync('/proc')
        .filter((pid) => /^\d+$/.test(pid) && stat(pid).split(' ')[1] === String(parent))
        .map(Number)
    : [];
const isAlive = (pid: number): boolean => !['', 'Z'].includes(stat(String(pid)).split(' ')[0]!);
const killOne = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // gone already
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A Redis of its own, set up as docker/ has it. */
export class OwnRedis {
  private server: ChildProcess | undefined;
  private constructor(
    private readonly dir: string,
    private readonly port: number,
  ) {}

  static async start(dir: string): Promise<OwnRedis> {
    const redis = new OwnRedis(dir, await freePort());
    await redis.restart();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async restart({ empty = false } = {}): Promise<void> {
    if (empty)
      for (const file of readdirSync(this.dir).filter((name) => /^(appendonly|dump)/.test(name)))
        rmSync(path.join(this.dir, file), { recursive: true });
    const safe = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction', '--save', ''];
    this.server = spawn('redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.dir, ...safe], {
      stdio: 'ignore',
    });
    await until('Redis answers', () => answers(this.port));
  }

  /** SIGSTOP makes it deaf: it takes connections and never answers. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.server?.kill(signal);
  }

  kill = (): Promise<void> => end(this.server);
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.unref();
  });

const end = async (child: ChildProcess | undefined, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
  if (child?.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

/** Without what this run of the tests has set for itself. */
const plain = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
};

export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One of our own processes; started again at once where it dies by itself, as the launcher and Docker do. */
export class OwnProcess {
  private child: ChildProcess | undefined;
  private wanted = true;
  readonly lines: string[] = [];
  readonly complaints: string[] = [];
  falls = 0;

  constructor(private readonly program: () => Program) {
    this.start();
  }

  /** As when the machine fails: nothing is finished and nobody is told. */
  async kill(): Promise<void> {
    this.wanted = false;
    await end(this.child);
  }

  async stop(): Promise<void> {
    this.wanted = false;
    await end(this.child, 'SIGTERM');
  }

  start(): void {
    this.wanted = true;
    const { args, env } = this.program();
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...plain(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    // What a killed process had not finished saying is no line.
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop()!;
      this.lines.push(...parts);
    });
    child.stderr.on('data', (chunk: Buffer) => this.complaints.push(chunk.toString()));
    child.once('exit', () => {
      if (!this.wanted || this.child !== child) return;
      this.falls += 1;
      setTimeout(() => this.wanted && this.start(), 200);
    });
  }
}
