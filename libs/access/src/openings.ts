/** Records that somebody opened in an emergency: a row each, open to that person alone until its hour is over. */
import { sql, type Tx } from '#platform/database';

export const OPEN_FOR_MINUTES = 60;

export interface Opening {
  readonly child: string;
  readonly person: string;
  readonly post: string;
  /** The same opening, asked for again under its key, is the one that there is. */
  readonly key: string;
}
export interface Opened {
  readonly at: number;
  readonly until: number;
}

const OPEN = `
  insert into access.opening (child, person, post, key, until)
  values ($1, $2, $3, $4, clock.now() + interval '${String(OPEN_FOR_MINUTES)} minutes') on conflict (person, key) do nothing`;
const OPENED = `
  select (extract(epoch from at) * 1000)::bigint as at, (extract(epoch from until) * 1000)::bigint as until
    from access.opening where person = $1 and key = $2`;

/** By the database's clock. */
export const openFor = async (tx: Tx, { child, person, post, key }: Opening): Promise<Opened> => {
  await sql(tx, OPEN, [child, person, post, key]);
  return (await sql<Opened>(tx, OPENED, [person, key]))[0]!;
};

/** What stands open to somebody now, until when: the longest first. */
export const openTo = async (tx: Tx, person: string): Promise<readonly { readonly child: string; readonly until: number }[]> =>
  sql(
    tx,
    `select child, (extract(epoch from max(until)) * 1000)::bigint as until from access.opening
      where person = $1 and until > clock.now() group by child order by 2 desc, 1`,
    [person],
  );
