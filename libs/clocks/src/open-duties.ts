import { WHOLE_POLICY } from '#domain/whole-policy';
import { sql, timestamptz, type Tx } from '#platform/database';

export interface OpenDuty {
  readonly stream: string;
  readonly id: string;
  readonly post: string;
  readonly due: number | null;
  /** Due, or shown from: what drives the list. */
  readonly date: number;
  /** A duty of the list: nobody is called for it. */
  readonly isList: boolean;
}

const LISTS = WHOLE_POLICY.filter(({ attention }) => attention === 'list').map(({ id }) => id);

/** Every open duty whose date is not after an instant, by owner's post and date. */
export const openUpTo = (tx: Tx, until: number): Promise<OpenDuty[]> =>
  sql<OpenDuty>(
    tx,
    `select stream, id, owner_post as post, (extract(epoch from due) * 1000)::bigint as due,
            (extract(epoch from coalesce(due, listed_from)) * 1000)::bigint as date, entry = any($2::text[]) as "isList"
       from clocks.duty where status = 'open' and owner_post is not null and coalesce(due, listed_from) <= $1
      order by owner_post, coalesce(due, listed_from), stream, id`,
    [timestamptz(until), LISTS],
  );
