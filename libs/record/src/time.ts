import { sql, type Tx } from '#platform/database';

/** There is one authority to a database, and its stream has this id. */
export const AUTHORITY_STREAM = '00000000-0000-4000-8000-000000000001';

/** The time of recording, read after the lock is held, and the authority's last entry: one round trip. */
export const timeAndAuthority = async (tx: Tx): Promise<{ now: number; authoritySeq: number }> => {
  const [row] = await sql<{ now: number; seq: number }>(
    tx,
    'select (extract(epoch from clock.now()) * 1000)::bigint as now, coalesce((select seq from record.stream where id = $1), 0) as seq',
    [AUTHORITY_STREAM],
  );
  return { now: row!.now, authoritySeq: row!.seq };
};
