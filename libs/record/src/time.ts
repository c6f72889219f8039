import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { sql, type Tx } from '#platform/database';

export interface TimeAndAuthority {
  readonly now: number;
  readonly authoritySeq: number;
  /** The hash of the authority's last entry: what tells one record of an authority from another. */
  readonly authorityHead: string;
}

/** The time of recording, read after the lock is held, and the authority's last entry: one round trip. */
export const timeAndAuthority = async (tx: Tx): Promise<TimeAndAuthority> => {
  const [row] = await sql<{ now: number; seq: number | null; head: string | null }>(
    tx,
    `select (extract(epoch from clock.now()) * 1000)::bigint as now, seq, encode(head, 'hex') as head
       from (select) as nothing left join record.stream on id = $1`,
    [AUTHORITY_STREAM],
  );
  return { now: row!.now, authoritySeq: row!.seq ?? 0, authorityHead: row!.head ?? '' };
};
