import { sql, type Tx } from '#platform/database';

export interface Count {
  readonly streams: number;
  readonly entries: number;
}

/** How many streams and entries had been recorded by each day's end between two instants: cut tails and missing streams show against it. */
export const countUpTo = async (tx: Tx, from: number, to: number): Promise<(instant: number) => Count> => {
  const rows = await sql<{ at: number } & Count>(
    tx,
    `select (extract(epoch from d.at) * 1000)::bigint as at,
            (select count(*) from record.event where recorded_at < d.at)::int as entries,
            (select count(*) from record.event where seq = 1 and recorded_at < d.at)::int as streams
       from (select day at time zone 'Europe/London' as at
               from generate_series(date_trunc('day', $1::timestamptz at time zone 'Europe/London'),
                                    date_trunc('day', $2::timestamptz at time zone 'Europe/London'), interval '1 day') as day) d`,
    [new Date(from).toISOString(), new Date(to).toISOString()],
  );
  const known = new Map(rows.map(({ at, streams, entries }) => [at, { streams, entries }]));
  return (instant) => known.get(instant) ?? { streams: 0, entries: 0 };
};
