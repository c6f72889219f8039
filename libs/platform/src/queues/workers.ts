import type { Consumer, OnError, Processing, QueueBackend } from './backend.js';
import type { Job, JobName } from './catalogue.js';
import { pause, within } from './deadline.js';
import { assertOneHandlerEach, type Handler } from './handlers.js';

const CLOSE_WITHIN_MS = 2_000;
const TRY_AGAIN_MS = 1_000;

export class Workers {
  readonly #consumers = new Map<JobName, Consumer>();
  #isClosed = false;

  constructor(
    private readonly backend: QueueBackend,
    private readonly onError: OnError,
  ) {}

  /** Starts one worker for each job. Fails, before any is started, on a job with no handler or with two. Does not wait for Redis. */
  async start(handlers: readonly Handler[]): Promise<void> {
    assertOneHandlerEach(handlers);
    const ready = handlers.map((handler) => this.#work(handler));
    if (this.backend.kind === 'postgres') await Promise.all(ready);
  }

  /** Running jobs finish, up to the deadline; one that does not is let go, and another process takes it over. */
  async close(deadlineMs: number): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#consumers.values()].map((consumer) => closeConsumer(consumer, deadlineMs)));
  }

  /** BullMQ remembers for ever that a connection failed while it was being set up: such a worker would sit there and do nothing. */
  async #work(handler: Handler): Promise<void> {
    while (!this.#isClosed) {
      const consumer = this.backend.consumer(handler.name, processing(handler));
      this.#consumers.set(handler.name, consumer);
      try {
        await consumer.waitUntilReady();
        return;
      } catch (error) {
        this.onError(`worker ${handler.name} starts again`, error);
        await within(CLOSE_WITHIN_MS, consumer.close()).catch(() => undefined);
        await pause(TRY_AGAIN_MS);
      }
    }
  }
}

const closeConsumer = async (consumer: Consumer, deadlineMs: number): Promise<void> => {
  const closed = consumer.close();
  try {
    await within(deadlineMs, closed);
  } catch {
    consumer.cancelAllJobs('shutting down');
    await within(CLOSE_WITHIN_MS, closed).catch(() => consumer.disconnect());
  }
};

/** Named with three parameters, or BullMQ gives no signal. A handler deaf to the signal is left behind when it is raised. */
const processing = (handler: Handler): Processing => {
  const handle = handler.handle.bind(handler) as (data: Job['data'], signal: AbortSignal) => Promise<void>;
  return async (job, _token, signal) => {
    const stop = signal ?? new AbortController().signal;
    await Promise.race([handle(job.data, stop), aborted(stop)]);
  };
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Let go at shutdown.')), { once: true });
  });
