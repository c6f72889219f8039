import { sql, timestamptz, type Tx } from '#platform/database';

/** Every move is woken at the next sweep, and finds for itself whether something has changed for it. */
export const wakeAllMoves = async (tx: Tx): Promise<void> => {
  await sql(tx, `update record.stream set wake_at = least(wake_at, clock.now()) where kind = 'move' and wake_at is not null`);
};

export interface Waking {
  readonly id: string;
  readonly at: number;
}

/** What falls due within the horizon, soonest first: those for which a wake-up is worth having. */
export const wakingWithin = (tx: Tx, horizonMs: number, limit: number): Promise<(Waking & { now: number })[]> =>
  sql(
    tx,
    `select id, (extract(epoch from wake_at) * 1000)::bigint as at, (extract(epoch from (select clock.now())) * 1000)::bigint as now
       from record.stream where wake_at > (select clock.now()) and wake_at <= (select clock.now()) + $1 * interval '1 millisecond'
      order by wake_at limit $2`,
    [horizonMs, limit],
  );

/** The next instant at which anything is due, and whether something is due already. */
export const nextWaking = async (tx: Tx): Promise<{ readonly at: number; readonly isDue: boolean } | undefined> =>
  (
    await sql<{ at: number; isDue: boolean }>(
      tx,
      `select (extract(epoch from wake_at) * 1000)::bigint as at, wake_at <= (select clock.now()) as "isDue"
         from record.stream where wake_at is not null order by wake_at limit 1`,
    )
  )[0];

/** Finds the instant of the first waking. */
export const FIRST_WAKING = 'select min(wake_at) from record.stream';

/** Sets a stream's alarm clock anew. The caller holds its lock. */
export const setAlarm = async (tx: Tx, id: string, page: string, wakeAt: number | undefined): Promise<void> => {
  await sql(tx, 'update record.stream set page = $2, ladder = null, wake_at = $3 where id = $1', [id, page, timestamptz(wakeAt)]);
};
