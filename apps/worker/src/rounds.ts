/** What every worker does every few seconds besides sweeping: hand on what waits in the outbox, and set wake-ups for what comes soon. */
import type { DataSource } from 'typeorm';
import { onConnection } from '#platform/database';
import { relay } from '#platform/outbox/outbox';
import { rescueAllDeliveries } from '#notices/rescue';
import type { Enqueue, QueuedJob } from '#platform/queues/producers';
import { wakingWithin } from '#record/wake';

const HORIZON_MS = 60_000;
const WAKES_A_ROUND = 1_000;
const OUTBOX_BATCH = 200;
const HOUSEKEEPING_MS = 60_000;

export class Rounds {
  private readonly set = new Map<string, number>();
  private keptAt = 0;

  constructor(
    private readonly db: DataSource,
    private readonly enqueue: Enqueue,
    private readonly witness: () => Promise<void>,
  ) {}

  readonly go = async (): Promise<void> => {
    await this.handOn();
    await this.setWakeUps();
    await this.housekeep();
  };

  private async handOn(): Promise<void> {
    for (;;) {
      const { sent } = await relay(this.db, this.enqueue, OUTBOX_BATCH);
      if (sent < OUTBOX_BATCH) return;
    }
  }

  /** One job for each instant; it only makes the sweep punctual, so one that is lost costs a few seconds. */
  private async setWakeUps(): Promise<void> {
    const coming = await onConnection(this.db, (tx) => wakingWithin(tx, HORIZON_MS, WAKES_A_ROUND));
    const fresh = [...new Map(coming.map((waking) => [waking.at, waking])).values()].filter(({ at }) => !this.set.has(String(at)));
    await this.enqueue(fresh.map(wakeUp));
    for (const { at, now } of fresh) this.set.set(String(at), now);
    const earliest = coming[0]?.now;
    for (const at of this.set.keys()) if (earliest !== undefined && Number(at) < earliest) this.set.delete(at);
  }

  private async housekeep(): Promise<void> {
    const now = performance.now();
    if (this.keptAt > 0 && now - this.keptAt < HOUSEKEEPING_MS) return;
    this.keptAt = now;
    await rescueAllDeliveries(this.db);
    await this.enqueue([{ job: { name: 'housekeep', data: {} }, key: 'round' }]);
    // The last: a count that somebody has made unreadable must not keep lost notices from being found.
    await this.witness();
  }
}

const wakeUp = ({ id, at, now }: { id: string; at: number; now: number }): QueuedJob => ({
  job: { name: 'wake', data: { stream: id, at: new Date(at).toISOString() } },
  key: `at-${String(at)}`,
  delayMs: Math.max(0, at - now),
});
