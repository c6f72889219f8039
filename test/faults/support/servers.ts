/** A PostgreSQL and a Redis of one's own, to be killed. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { Redis } from 'ioredis';
import { keepRedis } from '#support/canary/kept';
import { hasEnded, helper, killed, letGo, onLines, scratch, until } from './processes.js';

interface Running {
  readonly ownerUrl: string;
  readonly pid: number;
}

export class OwnPostgres {
  private constructor(
    private readonly dir: string,
    private guard: ChildProcess,
    private running: Running,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const dir = scratch();
    const { guard, running } = await startIn(dir);
    return new OwnPostgres(dir, guard, running);
  }

  get ownerUrl(): string {
    return this.running.ownerUrl;
  }

  /** The postmaster alone, whose children find out by themselves; or everything at once, as when the power fails. */
  async kill(what: 'postmaster' | 'everything'): Promise<void> {
    const { pid } = this.running;
    await killed(this.guard);
    const all = what === 'postmaster' ? [pid] : [pid, ...childrenOf(pid)];
    for (const one of all) killOne(one);
    await until('the killed PostgreSQL is gone', () => !all.some(isAlive));
  }

  async restart(): Promise<void> {
    const { guard, running } = await startIn(this.dir);
    this.guard = guard;
    if (running.ownerUrl !== this.ownerUrl) throw new Error('PostgreSQL has come back at another address');
    this.running = running;
  }

  async stop(): Promise<void> {
    await letGo(this.guard);
    rmSync(this.dir, { recursive: true, force: true });
  }
}

const startIn = async (dir: string): Promise<{ guard: ChildProcess; running: Running }> => {
  const guard = helper('start-postgres.mjs', dir);
  const said: string[] = [];
  const complaints: string[] = [];
  onLines(guard, (line) => said.push(line));
  guard.stderr!.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  await until('PostgreSQL has started', () => said.length > 0 || hasEnded(guard), 120_000);
  if (said.length === 0) throw new Error(`PostgreSQL did not start: ${complaints.join('')}`);
  return { guard, running: JSON.parse(said[0]!) as Running };
};

const stat = (pid: number | string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
};
const childrenOf = (parent: number): number[] =>
  existsSync('/proc')
    ? readdirSync('/proc')
        .filter((pid) => /^\d+$/.test(pid) && stat(pid)[1] === String(parent))
        .map(Number)
    : [];
const isAlive = (pid: number): boolean => ![undefined, 'Z'].includes(stat(pid)[0]);
const killOne = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

export class OwnRedis {
  private server: ChildProcess | undefined;
  private constructor(
    private readonly dir: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnRedis> {
    const redis = new OwnRedis(scratch(), await freePort());
    await redis.restart();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  kill = (): Promise<void> => letGo(this.server);

  flush = (): Promise<unknown> => this.asking((client) => client.flushall());
  holds = (pattern: string): Promise<boolean> => this.asking(async (client) => (await client.keys(pattern)).length > 0);

  private async asking<Answer>(ask: (client: Redis) => Promise<Answer>): Promise<Answer> {
    const client = new Redis(this.url);
    try {
      return await ask(client);
    } finally {
      client.disconnect();
    }
  }

  /** With what it has written down, or with nothing of it. */
  async restart({ empty = false } = {}): Promise<void> {
    if (empty) keepRedis(this.dir);
    if (empty) for (const file of readdirSync(this.dir)) rmSync(path.join(this.dir, file), { recursive: true });
    this.server = helper('start-redis.mjs', String(this.port), this.dir);
    await until('Redis answers', () => answers(this.port));
  }

  async stop(): Promise<void> {
    await this.kill();
    keepRedis(this.dir);
    rmSync(this.dir, { recursive: true, force: true });
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
