import { sql, timestamptz, type Tx } from '#platform/database';
import { outboxRow, writeOutbox } from '#platform/outbox/outbox';
import type { Morning, Notice, NoticeKind } from './notice.js';

/** What was told before is left out, and no mail is made for a batch in which nothing is new. */
const WRITE = `
  with said as (
    select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[])
      with ordinality as s (batch, move, duty, level, seq, since, due, created_at, n)
  ), told as (
    insert into notices.inbox (batch, post, kind, move, duty, level, seq, since, due, created_at)
    select s.batch, t.post, t.kind, s.move, s.duty, s.level, s.seq, s.since, s.due, s.created_at
      from said s join unnest($9::int[], $10::text[], $11::text[]) as t (n, post, kind) using (n)
        on conflict do nothing
    returning batch, post, created_at
  ), mailed as (
    select * from unnest($12::uuid[], $13::text[]) as m (batch, post)
  )
  insert into notices.delivery (batch, post, created_at)
  select batch, post, min(created_at) from told join mailed using (batch, post) group by batch, post
      on conflict do nothing
  returning id`;

/** Tells the posts, in the caller's transaction: inbox rows, one mail for each post and batch, and the jobs that will send them. */
export const writeNotices = async (tx: Tx, notices: readonly Notice[]): Promise<void> => {
  if (notices.length === 0) return;
  const column = <K extends keyof Notice>(key: K) => notices.map((notice) => notice[key] ?? null);
  const instants = (key: 'since' | 'due' | 'createdAt') => notices.map((notice) => timestamptz(notice[key]));
  const told = notices.flatMap(({ batch, to }, at) => to.map((addressee) => ({ ...addressee, batch, n: at + 1 })));
  const mailed = told.filter(({ inboxOnly }) => inboxOnly !== true);
  const pairs = new Map(mailed.map(({ batch, post }) => [`${batch} ${post}`, { batch, post }]));
  const ids = await sql<{ id: string }>(tx, WRITE, [
    ...(['batch', 'move', 'duty', 'level', 'seq'] as const).map(column),
    ...(['since', 'due', 'createdAt'] as const).map(instants),
    ...(['n', 'post', 'kind'] as const).map((key) => told.map((each) => each[key])),
    [...pairs.values()].map(({ batch }) => batch),
    [...pairs.values()].map(({ post }) => post),
  ]);
  await queueDeliveries(tx, ids);
};

/** The list of 08:00. A post for which nothing waits gets none. */
export const writeMornings = async (tx: Tx, mornings: readonly Morning[]): Promise<void> => {
  const some = mornings.filter(({ lines }) => lines.length > 0);
  const ids = await sql<{ id: string }>(
    tx,
    `insert into notices.delivery (batch, post, created_at, morning)
     select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::jsonb[]) on conflict do nothing returning id`,
    [
      some.map(({ batch }) => batch),
      some.map(({ post }) => post),
      some.map(({ createdAt }) => timestamptz(createdAt)),
      some.map(({ lines }) => JSON.stringify(lines)),
    ],
  );
  await queueDeliveries(tx, ids);
};

export const queueDeliveries = (tx: Tx, ids: readonly { id: string }[]): Promise<void> =>
  writeOutbox(
    tx,
    ids.map(({ id }) => outboxRow({ name: 'deliver', data: { delivery: id } })),
  );

export interface InboxRow {
  readonly id: string;
  readonly post: string;
  readonly kind: NoticeKind;
  readonly move: string | null;
  readonly duty: string | null;
  readonly level: string | null;
  readonly seq: number | null;
  readonly since: Date;
  readonly due: Date | null;
  readonly created_at: Date;
  readonly read_at: Date | null;
}

export interface InboxQuestion {
  readonly posts: readonly string[];
  readonly unreadOnly?: boolean;
  readonly limit?: number;
}

/** Newest first, for the posts that the caller holds or covers now. */
export const inboxOf = (tx: Tx, { posts, unreadOnly = false, limit = 100 }: InboxQuestion): Promise<InboxRow[]> =>
  sql(
    tx,
    `select id, post, kind, move, duty, level, seq, since, due, created_at, read_at from notices.inbox
      where post = any($1::text[]) and (not $2 or read_at is null) order by created_at desc, id limit $3`,
    [posts, unreadOnly, limit],
  );

/** The first reader counts. Only rows of the given posts: answers how many were still unread. */
export const markRead = async (tx: Tx, ids: readonly string[], posts: readonly string[], person: string): Promise<number> => {
  const rows = await sql(
    tx,
    `update notices.inbox set read_at = (select clock.now()), read_by = $3
      where id = any($1::uuid[]) and post = any($2::text[]) and read_at is null returning id`,
    [ids, posts, person],
  );
  return rows.length;
};
