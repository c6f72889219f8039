/** The peer: BullMQ with jobs that do nothing, on PostgreSQL or on Redis, fifty at a time. */
import { randomUUID } from 'node:crypto';
import { createPostgresBackend, createRedisBackend, type PgPool, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

type Nothing = Readonly<Record<string, never>>;
interface JobToAdd {
  readonly name: string;
  readonly data: Nothing;
  readonly opts: { readonly jobId: string; readonly removeOnComplete: true; readonly timestamp: number; readonly delay: number };
}
interface Jobs {
  addBulk(jobs: JobToAdd[]): Promise<unknown>;
  close(): Promise<void>;
}
interface Hands {
  close(): Promise<void>;
}
/** A queue and, later, a worker for it. */
export interface Bull {
  readonly name: string;
  /** About a second's work, so that a worker's start does not count against it. */
  readonly jobsARound: number;
  queue(name: string): Jobs;
  worker(name: string, done: () => void): Hands;
  close(): Promise<void>;
}

const CONCURRENCY = 50;
const AT_ONCE = 1_000;

export const bullOnPostgres = (url: string): Bull => {
  const pool = new pg.Pool({ connectionString: url, max: 16, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0);
  const connection = pool as unknown as PgPool;
  return {
    name: 'BullMQ on PostgreSQL',
    jobsARound: 2_000,
    queue: (name) => new Queue(name, { connection }, createPostgresBackend),
    worker: (name, done) =>
      new Worker(name, () => Promise.resolve(done()), { connection, concurrency: CONCURRENCY }, createPostgresBackend),
    close: () => pool.end(),
  };
};

export const bullOnRedis = (url: string): Bull => {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.setMaxListeners(0);
  return {
    name: 'BullMQ on Redis',
    jobsARound: 15_000,
    queue: (name) => new Queue(name, { connection }, createRedisBackend),
    worker: (name, done) => new Worker(name, () => Promise.resolve(done()), { connection, concurrency: CONCURRENCY }, createRedisBackend),
    close: () => Promise.resolve(connection.disconnect()),
  };
};

const jobs = (count: number, dueAt?: number): JobToAdd[] => {
  const timestamp = Date.now();
  const delay = dueAt === undefined ? 0 : Math.max(0, dueAt - timestamp);
  const opts = () => ({ jobId: `j-${randomUUID()}`, removeOnComplete: true as const, timestamp, delay });
  return Array.from({ length: count }, () => ({ name: 'nothing', data: {}, opts: opts() }));
};

const addAll = async (queue: Jobs, all: readonly JobToAdd[]): Promise<void> => {
  for (let from = 0; from < all.length; from += AT_ONCE) await queue.addBulk(all.slice(from, from + AT_ONCE));
};

/** Takes what the work of `count` jobs tells, each when it is done. */
const workThrough = async (bull: Bull, name: string, count: number, done: () => void): Promise<void> => {
  let left = count;
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const worker = bull.worker(name, () => {
    done();
    left -= 1;
    if (left === 0) finish();
  });
  await all;
  await worker.close();
};

/** Jobs a second, from the worker's start to the last job. */
export const jobsPerSecond = async (bull: Bull, count: number): Promise<number> => {
  const name = `rate-${randomUUID()}`;
  const queue = bull.queue(name);
  await addAll(queue, jobs(count));
  const started = performance.now();
  let last = started;
  await workThrough(bull, name, count, () => (last = performance.now()));
  await queue.close();
  return (count * 1000) / (last - started);
};

/** How many milliseconds late each of `count` jobs began that were due in one instant. */
export const latenessOfJobs = async (bull: Bull, count: number): Promise<number[]> => {
  const name = `late-${randomUUID()}`;
  const queue = bull.queue(name);
  const dueAt = Date.now() + 1_000 + count / 2;
  const late: number[] = [];
  const working = workThrough(bull, name, count, () => late.push(Date.now() - dueAt));
  await addAll(queue, jobs(count, dueAt));
  await working;
  await queue.close();
  return late;
};

/** Calls once, at an instant of machine time: how a sweep is made punctual. */
export const wakeAt = async (bull: Bull, dueAt: number, wake: () => void): Promise<() => Promise<void>> => {
  const name = `wake-${randomUUID()}`;
  const queue = bull.queue(name);
  const worker = bull.worker(name, wake);
  await addAll(queue, jobs(1, dueAt));
  return async () => {
    await worker.close();
    await queue.close();
  };
};
