import { machineClock } from '../clock/machine.js';
import type { Producer, QueueBackend } from './backend.js';
import { JOB_NAMES, jobId, jobOptions, type Job, type JobName } from './catalogue.js';
import { NotInTime, within } from './deadline.js';

export interface QueuedJob {
  readonly job: Job;
  /** Names the job together with its kind: adding the same again while it waits changes nothing. */
  readonly key: string;
  /** From now, machine time. */
  readonly delayMs?: number;
}

/** Rejects when the queue did not take them all. Some may have been taken: adding again does no harm. */
export type Enqueue = (jobs: readonly QueuedJob[]) => Promise<void>;

export type QueueCounts = Record<JobName, Record<string, number>>;

const ADD_WITHIN_MS = 5_000;
const CLOSE_WITHIN_MS = 2_000;

export class Producers {
  readonly #queues: Map<JobName, Producer>;
  #isClosed = false;

  constructor(
    private readonly backend: QueueBackend,
    private readonly backoffMs: number | undefined,
  ) {
    this.#queues = new Map(JOB_NAMES.map((name) => [name, backend.producer(name)]));
  }

  readonly enqueue: Enqueue = async (jobs) => {
    for (const [name, queue] of this.#queues) {
      const some = jobs.filter(({ job }) => job.name === name).map((queued) => this.#toBull(queued));
      if (some.length === 0) continue;
      try {
        await within(ADD_WITHIN_MS, queue.addBulk(some));
      } catch (error) {
        await this.#renewIfLost(name, queue);
        throw error;
      }
    }
  };

  async counts(): Promise<QueueCounts> {
    const counts = await Promise.all([...this.#queues].map(async ([name, queue]) => [name, await queue.getJobCounts()] as const));
    return Object.fromEntries(counts) as QueueCounts;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#queues.values()].map((queue) => within(CLOSE_WITHIN_MS, queue.close()).catch(() => undefined)));
  }

  /** BullMQ remembers for ever that a connection failed while it was being set up: such a queue would refuse everything from then on. */
  async #renewIfLost(name: JobName, queue: Producer): Promise<void> {
    const isLost = await within(100, queue.waitUntilReady()).then(
      () => false,
      (error: unknown) => !(error instanceof NotInTime),
    );
    if (!isLost || this.#isClosed || this.#queues.get(name) !== queue) return;
    this.#queues.set(name, this.backend.producer(name));
    await within(CLOSE_WITHIN_MS, queue.close()).catch(() => undefined);
  }

  #toBull({ job, key, delayMs = 0 }: QueuedJob): Parameters<Producer['addBulk']>[0][number] {
    const opts = { ...jobOptions(job.name, this.backoffMs), jobId: jobId(job.name, key), timestamp: machineClock(), delay: delayMs };
    return { name: job.name, data: job.data, opts };
  }
}
