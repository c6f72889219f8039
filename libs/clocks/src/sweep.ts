/** THE sweep, in every worker and without a leader: it is the guarantee that what falls due is fired, once, and never early. */
export type SweepBatch = (limit: number) => Promise<{ readonly streams: number; readonly stuck: number }>;

/**
 * A batch holds its streams locked, and a person who works on one of them waits for it: it is made as large as fits into so many
 * milliseconds of machine time. How much falls due on a stream is known only afterwards, so that the next batch learns from the last.
 */
const BATCH_MS = 75;
const BATCH = { first: 25, least: 10, most: 250 } as const;
/** While PostgreSQL writes one batch, the next is decided. */
const HANDS = 2;

/** Fires everything that is due now, batch after batch, until nothing is left. Returns how many streams were woken. */
export const sweepAll = async (batches: readonly SweepBatch[], first: number = BATCH.first): Promise<number> => {
  let woken = 0;
  for (const batch of batches) {
    let limit = first;
    const isFull = async (): Promise<boolean> => {
      const asked = limit;
      const began = performance.now();
      const { streams, stuck } = await batch(asked);
      limit = fitting(asked, performance.now() - began);
      woken += streams;
      return streams + stuck === asked;
    };
    if (await isFull()) await withAllHands(isFull);
  }
  return woken;
};

const fitting = (limit: number, tookMs: number): number =>
  Math.min(BATCH.most, Math.max(BATCH.least, Math.round((limit * BATCH_MS) / Math.max(1, tookMs))));

/** Ends when every hand has, even where one has failed: nothing goes on behind the caller's back. */
const withAllHands = async (isFull: () => Promise<boolean>): Promise<void> => {
  const hand = async (): Promise<void> => {
    while (await isFull());
  };
  for (const ended of await Promise.allSettled(Array.from({ length: HANDS }, hand))) if (ended.status === 'rejected') throw ended.reason;
};

/** Sweeps again and again, with a little disorder between processes. An error is told and the next sweep comes all the same. */
export class SweepLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private again = false;
  private stopped = false;

  constructor(
    private readonly sweep: () => Promise<unknown>,
    private readonly everyMs: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.run();
  }

  /** Sweeps now; while a sweep runs, one more is made after it. */
  nudge(): void {
    if (this.timer === undefined) this.again = true;
    else this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private run(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.again = false;
    this.running = this.sweep()
      .catch(this.onError)
      .finally(() => this.plan());
  }

  private plan(): void {
    if (this.stopped) return;
    if (this.again) return this.run();
    this.timer = setTimeout(() => this.run(), this.everyMs * (0.9 + Math.random() * 0.2));
  }
}
