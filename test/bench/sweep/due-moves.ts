/** A house full of equal moves with forty entries each, whose clock is stepped from one instant at which something is due to the next. */
import pg from 'pg';
import { MOVE_PROJECTORS } from '#apps/composition/src/house';
import type { ReadyEvent } from '#domain/turn';
import { moveSweeping } from '#moves/handling';
import { setTicking, stepTo } from '#platform/clock/clock';
import { onConnection, sql } from '#platform/database';
import { sweepAll } from '#clocks/sweep';
import { sweepBatch, type Swept } from '#record/handle-many';
import { TestHouse } from '#support/house';
import { heavy, RECORDED } from '../support/moves.js';
import { seedMoves } from '../support/seed.js';
import type { Tale } from '../support/tale.js';

/** What one move's share of an instant is. */
export interface Instant {
  readonly at: number;
  readonly events: readonly ReadyEvent[];
}
/** Told of each batch once it is committed: how many moves it woke. */
export type OnBatch = (moves: number) => void;

export class DueMoves {
  /** The same move in memory: what should happen to each of them. */
  private readonly twin: Tale;

  private constructor(
    readonly test: TestHouse,
    readonly ids: readonly string[],
    tale: Tale,
  ) {
    this.twin = tale;
  }

  static async open(moves: number, steps: number): Promise<DueMoves> {
    const test = await TestHouse.open(RECORDED, 12);
    const tale = heavy(steps);
    const ids = await seedMoves(test, tale, moves);
    await onOwner(test, 'vacuum analyze');
    return new DueMoves(test, ids, tale);
  }

  get openDuties(): number {
    return this.twin.memory.page.open.length;
  }

  /** Steps the clock to the next instant at which the moves are due, or to a little before it, ticking. */
  async comes(ticksFor = 0): Promise<Instant> {
    const [row] = await this.ask<{ at: number }>(
      `select (extract(epoch from min(wake_at)) * 1000)::bigint as at from record.stream where kind = 'move'`,
    );
    const { at } = row!;
    const before = this.twin.events.length;
    this.twin.until(at);
    const events = this.twin.events.slice(before);
    await onConnection(this.test.db, (tx) => stepTo(tx, at - ticksFor));
    if (ticksFor > 0) await onConnection(this.test.db, (tx) => setTicking(tx, true));
    return { at, events };
  }

  async standStill(): Promise<void> {
    await onConnection(this.test.db, (tx) => setTicking(tx, false));
  }

  /** Sweeps as a worker does, but at most so many moves; answers how many it swept. */
  sweep(most: number, onBatch: OnBatch = () => undefined): Promise<number> {
    const sweeping = moveSweeping(this.test.house, MOVE_PROJECTORS, {
      onStuck: (stream, error) => this.test.stuck.push({ stream, error }),
    });
    let left = most;
    return sweepAll([
      async (limit) => {
        const take = Math.min(limit, left);
        left -= take;
        const swept = take === 0 ? NONE : await sweepBatch(this.test.db, sweeping, take);
        onBatch(swept.streams);
        return swept;
      },
    ]);
  }

  ask<Row>(statement: string, params: readonly unknown[] = []): Promise<Row[]> {
    return onConnection(this.test.db, (tx) => sql<Row>(tx, statement, params));
  }

  /** What the moves have recorded by now, by the memory of their twin. */
  get recorded(): readonly ReadyEvent[] {
    return this.twin.events;
  }
}

const NONE: Swept = { streams: 0, events: 0, stuck: 0 };

const onOwner = async (test: TestHouse, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: test.database.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
};
