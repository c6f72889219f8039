/** What the log of looks says: to the data-protection lead, and of one child in words that could be given to the child. */
import { sql, timestamptz, type Tx } from '#platform/database';

export interface LookRow {
  readonly id: string;
  readonly at: number;
  readonly person: string;
  readonly child: string;
  readonly move: string | null;
  readonly route: string;
  readonly because: string;
  readonly role: string;
  readonly post: string;
  readonly how: string;
}
export interface LooksQuestion {
  readonly child?: string | undefined;
  readonly person?: string | undefined;
  /** A day, as the instants at which it begins and the next one does. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly limit: number;
  readonly after?: { readonly at: number; readonly ids: readonly string[] } | undefined;
}

const LOOKS = `
  select id, (extract(epoch from at) * 1000)::bigint as at, person, child, move, route, because, role, post, how from access.look
   where ($1::uuid is null or child = $1) and ($2::text is null or person = $2)
     and ($3::timestamptz is null or at >= $3) and ($4::timestamptz is null or at < $4)
     and ($5::timestamptz is null or (at, id) < ($5, $6::uuid))
   order by at desc, id desc limit $7`;

/** Newest first; one more than the limit says whether there are others. */
export const looksOf = (tx: Tx, { child, person, from, to, limit, after }: LooksQuestion): Promise<LookRow[]> =>
  sql(tx, LOOKS, [
    ...[child ?? null, person ?? null, timestamptz(from), timestamptz(to)],
    ...[timestamptz(after?.at), after?.ids[0] ?? null, limit + 1],
  ]);
