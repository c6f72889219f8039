import type { DataSource } from 'typeorm';
import { onConnection, sql, timestamptz } from '#platform/database';
import { type Page, pageOf, type Place } from '#readings/cursor';

export interface CaughtMail {
  readonly id: string;
  readonly post: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: string;
}

const MAIL = `
  select id, to_post as post, to_address as "to", subject, body, (extract(epoch from sent_at) * 1000)::bigint as at
    from notices.caught_mail
   where ($1::text is null or to_post = $1) and ($2::timestamptz is null or (sent_at, id) < ($2, $3::uuid))
   order by sent_at desc, id desc limit $4`;

export interface MailQuestion {
  readonly post?: string;
  readonly limit: number;
  readonly after?: Place;
}

/** What would have been sent, newest first. */
export const caughtMailOf = async (db: DataSource, { post, limit, after }: MailQuestion): Promise<Page<CaughtMail>> => {
  const params = [post ?? null, timestamptz(after?.at), after?.ids[0] ?? null, limit + 1];
  const rows = await onConnection(db, (tx) => sql<Omit<CaughtMail, 'sentAt'> & { at: number }>(tx, MAIL, params));
  const page = pageOf(rows, limit, ({ at, id }) => ({ at, ids: [id] }));
  return { items: page.items.map(({ at, ...mail }) => ({ ...mail, sentAt: new Date(at).toISOString() })), next: page.next };
};
