import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type IQueueBackend,
  type PgPool,
  type Processor,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import { CONCURRENCY, JOB_NAMES, type Job, type JobName } from './catalogue.js';

export type Producer = Pick<Queue<Job['data'], void, JobName>, 'addBulk' | 'getJobCounts' | 'waitUntilReady' | 'close'>;
export type Consumer = Pick<Worker<Job['data'], void, JobName>, 'close' | 'cancelAllJobs' | 'disconnect' | 'waitUntilReady'>;
export type Processing = Processor<Job['data'], void, JobName>;
export type OnError = (what: string, error: unknown) => void;

/** Where jobs wait. PostgreSQL needs no second server; Redis is faster. Nothing above this file knows which it is. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  producer(name: JobName): Producer;
  consumer(name: JobName, processing: Processing): Consumer;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A killed worker's job is taken over after about this long; a handler may be killed many times without its job being given up. */
const TAKEN_OVER = { lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 20 };
/** After an error of the connection; BullMQ's own 15 s would be most of what a restart of the database costs. */
const RECOVERY = { runRetryDelay: 1_000 };
const PREFIX = 'homeward';

/** The factory is handed to each queue and not set for the process, so that both kinds can live side by side (in tests they do). */
const bind = <B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connections: { producers: () => C; consumers: () => C },
  onError: OnError,
) => ({
  producer: (name: JobName): Producer => {
    const queue = new Queue<Job['data'], void, JobName, Job['data'], void, JobName, B, C>(
      name,
      { connection: connections.producers(), prefix: PREFIX },
      factory,
    );
    queue.on('error', (error) => onError(`queue ${name}`, error));
    return queue;
  },
  consumer: (name: JobName, processing: Processing): Consumer => {
    const options = { connection: connections.consumers(), prefix: PREFIX, concurrency: CONCURRENCY[name], ...TAKEN_OVER, ...RECOVERY };
    const worker = new Worker<Job['data'], void, JobName, B, never, C>(name, processing, options, factory);
    worker.on('error', (error) => onError(`worker ${name}`, error));
    worker.on('failed', (_job, error) => onError(`job ${name}`, error));
    return worker;
  },
});

/** One pool of its own: shared with the application's, BullMQ would read our tables; no larger than its workers, it would hang. */
const postgresBackend = (databaseUrl: string, onError: OnError): QueueBackend => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: JOB_NAMES.length + 4,
    options: '-c search_path=bullmq',
    application_name: 'homeward-queues',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
  });
  pool.setMaxListeners(0);
  // It is one; only the overloads of `on` in the two packages' types disagree.
  const shared = (): PgPool => pool as unknown as PgPool;
  return {
    kind: 'postgres',
    ...bind(createPostgresBackend, { producers: shared, consumers: shared }, onError),
    ready: async () => {
      await pool.query('select from bullmq.migration limit 1');
    },
    close: () => pool.end(),
  };
};

/** Producers fail at once when Redis is away (the outbox tries again); workers wait for it as long as it takes. */
const redisBackend = (redisUrl: string, onError: OnError): QueueBackend => {
  const clients: Redis[] = [];
  const connect = (options: RedisOptions): Redis => {
    const client = new Redis(redisUrl, options);
    client.setMaxListeners(0);
    client.on('error', (error) => onError('redis', error));
    clients.push(client);
    return client;
  };
  const once = (options: RedisOptions) => {
    let client: Redis | undefined;
    return () => (client ??= connect(options));
  };
  const producers = once({ maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 5_000 });
  const consumers = once({ maxRetriesPerRequest: null });
  return {
    kind: 'redis',
    ...bind(createRedisBackend, { producers, consumers }, onError),
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(clients.forEach((client) => client.disconnect())),
  };
};

export interface BackendOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

export const openBackend = ({ databaseUrl, redisUrl }: BackendOptions, onError: OnError): QueueBackend =>
  redisUrl === undefined ? postgresBackend(databaseUrl, onError) : redisBackend(redisUrl, onError);
