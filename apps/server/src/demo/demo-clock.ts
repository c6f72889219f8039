/** Steps the demonstration's clock: from one waking to the next, in order, firing all that falls due on the way. Never back. */
import type { DataSource } from 'typeorm';
import type { House } from '#apps/composition/src/house';
import { formatInstant } from '#domain/calendar/calendar';
import { recordNow, stepTo } from '#platform/clock/clock';
import { onConnection, sql } from '#platform/database';
import { nextWaking } from '#record/wake';
import { problem } from '../api/problem.js';

export interface Stepped {
  readonly from: string;
  readonly to: string;
  /** How often a move, or the authority, was looked at because something fell due; a worker may have looked at others. */
  readonly woken: number;
  readonly raised: number;
  readonly reminded: number;
  readonly repeated: number;
}

const FURTHEST_YEARS = 5;
/** Far inside the years that calendars know. */
const LAST_YEAR = 2090;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;
/** Any number that nothing else locks: two processes do not step the clock at once. */
const ONE_STEP_AT_A_TIME = 20_463_827;

export class DemoClock {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly house: House,
  ) {}

  now(): Promise<number> {
    return onConnection(this.db, recordNow);
  }

  /** The end is reckoned from the time it is when this step's turn comes: of two at once, the second waits. */
  advance(end: (now: number) => number): Promise<Stepped> {
    const turn = this.last.then(() => this.inTurn(end));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private inTurn(end: (now: number) => number): Promise<Stepped> {
    return onConnection(this.db, async (tx) => {
      await sql(tx, 'select pg_advisory_lock($1)', [ONE_STEP_AT_A_TIME]);
      try {
        const from = await recordNow(tx);
        return await this.stepThrough(from, allowed(from, end(from)));
      } finally {
        await sql(tx, 'select pg_advisory_unlock($1)', [ONE_STEP_AT_A_TIME]);
      }
    });
  }

  private async stepThrough(from: number, end: number): Promise<Stepped> {
    let woken = 0;
    for (;;) {
      const next = await onConnection(this.db, nextWaking);
      if (next === undefined || next.at > end) break;
      if (!next.isDue) await this.step(next.at);
      woken += await this.fire();
    }
    const to = await this.step(end);
    return { from: formatInstant(from), to: formatInstant(to), woken, ...(await this.countSince(from)) };
  }

  /** Fires all that is due; what another process is just firing is waited for, so that nothing is stepped over. */
  private async fire(): Promise<number> {
    const until = performance.now() + PATIENCE_MS;
    let woken = 0;
    for (;;) {
      woken += await this.house.sweep();
      const next = await onConnection(this.db, nextWaking);
      if (!next?.isDue) return woken;
      if (performance.now() > until)
        throw problem('away', 'Something that is due is held by another process. The clock stands where it is. Try again.');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private step(to: number): Promise<number> {
    return onConnection(this.db, (tx) => stepTo(tx, to));
  }

  private async countSince(from: number): Promise<Pick<Stepped, 'raised' | 'reminded' | 'repeated'>> {
    const rows = await onConnection(this.db, (tx) =>
      sql<{ type: string; n: number }>(
        tx,
        `select type, count(*) as n from record.event where family = 'clock' and recorded_at > $1 group by type`,
        [formatInstant(from)],
      ),
    );
    const count = (type: string): number => rows.find((row) => row.type === type)?.n ?? 0;
    return { raised: count('raised'), reminded: count('reminded'), repeated: count('repeated') };
  }
}

const allowed = (from: number, end: number): number => {
  if (end <= from) throw problem('clock-goes-forward', `The clock never goes back. It is ${formatInstant(from)} now.`);
  const furthest = Math.min(plusYears(from), Date.UTC(LAST_YEAR, 0, 1));
  if (end > furthest)
    throw problem('clock-goes-forward', `One step goes ${FURTHEST_YEARS} years at most: up to ${formatInstant(furthest)}.`);
  return end;
};

const plusYears = (from: number): number => {
  const date = new Date(from);
  return date.setUTCFullYear(date.getUTCFullYear() + FURTHEST_YEARS);
};
