import { openBackend, type BackendOptions, type OnError, type QueueBackend } from './backend.js';
import { within } from './deadline.js';
import type { Handler } from './handlers.js';
import { Producers, type Enqueue, type QueueCounts } from './producers.js';
import { Workers } from './workers.js';

export interface QueuesOptions extends BackendOptions {
  readonly onError: OnError;
  /** How long a running job may take to finish at shutdown. */
  readonly shutdownMs?: number;
  /** First pause before a repeated delivery: shorter in tests. */
  readonly backoffMs?: number;
}

const SHUTDOWN_MS = 10_000;

/** The queues of one process, and its workers if it has any. */
export class Queues {
  readonly #producers: Producers;
  readonly #workers: Workers;
  #closing: Promise<void> | undefined;

  private constructor(
    private readonly backend: QueueBackend,
    private readonly options: QueuesOptions,
  ) {
    this.#producers = new Producers(backend, options.backoffMs);
    this.#workers = new Workers(backend, options.onError);
  }

  static async open(options: QueuesOptions): Promise<Queues> {
    const backend = openBackend(options, options.onError);
    await backend.ready();
    return new Queues(backend, options);
  }

  get kind(): QueueBackend['kind'] {
    return this.backend.kind;
  }

  get enqueue(): Enqueue {
    return this.#producers.enqueue;
  }

  counts(): Promise<QueueCounts> {
    return this.#producers.counts();
  }

  startWorkers(handlers: readonly Handler[]): Promise<void> {
    return this.#workers.start(handlers);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Bears the name of Nest's hook, so that Nest closes it while the pools that running jobs use are still open. */
  beforeApplicationShutdown(): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await this.#workers.close(this.options.shutdownMs ?? SHUTDOWN_MS);
    await this.#producers.close();
    await within(2_000, this.backend.close()).catch((error: unknown) => this.options.onError('close', error));
  }
}
