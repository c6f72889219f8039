import type { Counted } from '#domain/authority/turn';
import { sql, timestamptz, type Tx } from '#platform/database';

/**
 * A day is counted up to a little before its end: what read the clock by then has been committed, or never will be. An entry of
 * the last minutes, which its transaction may commit after midnight, counts for the next day.
 */
export const MARGIN = `interval '5 minutes'`;

const COUNTS = `
  select (extract(epoch from d.at) * 1000)::bigint as at, c.*
    from (select day at time zone 'Europe/London' as at
            from generate_series(date_trunc('day', $1::timestamptz at time zone 'Europe/London'),
                                 date_trunc('day', $2::timestamptz at time zone 'Europe/London'), interval '1 day') as day) d
   cross join lateral (
     select coalesce(sum(seq), 0)::bigint as entries, count(*)::int as streams,
            encode(sha256(coalesce(string_agg(hash, ''::bytea order by stream), ''::bytea)), 'hex') as heads
       from (select distinct on (stream) stream, seq, hash from record.event
              where recorded_at < d.at - ${MARGIN} order by stream, seq desc) last) c`;

/** What stood in the record at the end of each day between two instants: a cut tail, a missing stream or a chain made anew shows against it. */
export const countUpTo = async (tx: Tx, from: number, to: number): Promise<(instant: number) => Counted> => {
  const rows = await sql<{ at: number } & Counted>(tx, COUNTS, [timestamptz(from), timestamptz(to)]);
  const known = new Map(rows.map(({ at, streams, entries, heads }) => [at, { streams, entries, heads }]));
  return (instant) => known.get(instant)!;
};
