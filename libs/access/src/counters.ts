/** How often somebody has asked: counted in windows that begin with the first question. Machine time. */
import type { DataSource } from 'typeorm';
import { type MachineClock, machineClock } from '#platform/clock/machine';
import { onConnection, sql } from '#platform/database';

export interface Counted {
  readonly count: number;
  /** Seconds until the count begins anew. */
  readonly left: number;
}
/** May fail: who asks decides whether that opens or closes. */
export type Counter = (who: string, seconds: number) => Promise<Counted>;

const COUNT = `
  insert into access.asked_often as a (who, until, count) values ($1, now() + $2 * interval '1 second', 1)
  on conflict (who) do update
     set count = case when a.until <= now() then 1 else a.count + 1 end,
         until = case when a.until <= now() then excluded.until else a.until end
  returning count, greatest(1, ceil(extract(epoch from until - now())))::int as left`;

/** For all servers together. */
export const countInDatabase =
  (db: DataSource): Counter =>
  (who, seconds) =>
    onConnection(db, async (tx) => {
      await sql(tx, `delete from access.asked_often where until < now() - interval '1 hour'`);
      return (await sql<Counted>(tx, COUNT, [who, seconds]))[0]!;
    });

const MOST_KEPT = 10_000;

/** For this process alone: costs no round trip. */
export const countInMemory = (now: MachineClock = machineClock): Counter => {
  const kept = new Map<string, { count: number; until: number }>();
  return (who, seconds) => {
    const at = now();
    let found = kept.get(who);
    if (!found || found.until <= at) {
      if (kept.size >= MOST_KEPT) forget(kept, at);
      kept.set(who, (found = { count: 0, until: at + seconds * 1_000 }));
    }
    found.count += 1;
    return Promise.resolve({ count: found.count, left: Math.max(1, Math.ceil((found.until - at) / 1_000)) });
  };
};

/** Those that are over; where none is, the oldest. */
const forget = (kept: Map<string, { until: number }>, at: number): void => {
  for (const [who, { until }] of kept) if (until <= at) kept.delete(who);
  for (const who of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(who);
};
