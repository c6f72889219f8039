/** Work lists: what waits for the posts of one person, what is past its date across the authority, what falls due next. */
import { cut, type Instant } from '#domain/calendar/instant';
import { sql, type Tx } from '#platform/database';
import { type Page, pageOf, type Place } from './cursor.js';
import { type Reach, type Scope, tiedBy, within } from './scope.js';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { nameOfDuty, written } from './words.js';

interface DutyRow {
  readonly move: string;
  readonly duty: string;
  readonly entry: string;
  readonly post: string | null;
  readonly due: number | null;
  readonly listedFrom: number | null;
  readonly statutory: string | null;
}

const DUTIES = `
  select stream as move, id as duty, entry, owner_post as post, (extract(epoch from due) * 1000)::bigint as due,
         (extract(epoch from listed_from) * 1000)::bigint as "listedFrom", statutory
    from clocks.duty_view v
   where status = 'open' and (stream = '${AUTHORITY_STREAM}' or $1 or ${tiedBy('v.stream', '$2')}
         or (entry = any($4::text[]) and ${tiedBy('v.stream', '$3')}))`;

/** What the authority owes as a whole is everybody's to see. */
const inReach = ({ figures, whole, partly, entries }: Reach): readonly unknown[] => [figures, whole, partly, entries];

const itemOf = (now: Instant) => (row: DutyRow) => ({
  ...{ move: row.move === AUTHORITY_STREAM ? null : row.move, duty: row.duty, name: nameOfDuty(row.entry), owner: row.post },
  ...{ due: written(row.due), listedFrom: written(row.listedFrom), statutory: row.statutory ?? 'no' },
  pastItsDate: row.due !== null && row.due < cut(now),
});
type DutyItem = ReturnType<ReturnType<typeof itemOf>>;

export interface DutiesQuestion {
  readonly now: Instant;
  readonly post?: string;
  readonly limit: number;
  readonly after?: Place;
  readonly reach: Reach;
}

const AFTER = `and ($6::text is null or owner_post = $6) and ($7::timestamptz is null or (due, stream, id) > ($7, $8::uuid, $9))
  order by due, stream, id limit $10`;

/** Past its date means after it, in whole seconds. */
const PAST = `${DUTIES} and due < $5 ${AFTER}`;
const NEXT = `${DUTIES} and due >= $5 ${AFTER}`;

const duties = async (text: string, tx: Tx, { now, post, limit, after, reach }: DutiesQuestion): Promise<Page<DutyItem>> => {
  const place = after ? [written(after.at), ...after.ids] : [null, null, null];
  const rows = await sql<DutyRow>(tx, text, [...inReach(reach), written(cut(now)), post ?? null, ...place, limit + 1]);
  const page = pageOf(rows, limit, ({ due, move, duty }) => ({ at: due ?? 0, ids: [move, duty] }));
  return { items: page.items.map(itemOf(now)), next: page.next };
};

export const pastItsDateReading = (scope: Scope, tx: Tx, question: DutiesQuestion): Promise<Page<DutyItem>> => {
  within(scope, 'lists');
  return duties(PAST, tx, question);
};

export const dueNextReading = (scope: Scope, tx: Tx, question: DutiesQuestion): Promise<Page<DutyItem>> => {
  within(scope, 'lists');
  return duties(NEXT, tx, question);
};

export interface PostsQuestion {
  readonly now: Instant;
  readonly posts: readonly string[];
  readonly limit: number;
  readonly reach: Reach;
}

/** Open duties of these posts, the most pressing first; those without a date yet stand last. */
export const dutiesOfPosts = async (scope: Scope, tx: Tx, { now, posts, limit, reach }: PostsQuestion): Promise<DutyItem[]> => {
  within(scope, 'lists');
  const order = 'order by coalesce(due, listed_from) nulls last, stream, id limit $6';
  const rows = await sql<DutyRow>(tx, `${DUTIES} and owner_post = any($5::text[]) ${order}`, [...inReach(reach), posts, limit]);
  return rows.map(itemOf(now));
};
