import { createSchema, grantToApp, type Migration } from '#platform/migration';

export const noticesMigrations: readonly Migration[] = [
  {
    name: 'Notices1763000000100',
    up: async (tx) => {
      await createSchema(tx, 'notices');
      for (const statement of [INBOX, UNREAD, DELIVERY, TO_LOOK_AT, DEAD, CAUGHT_MAIL]) await tx.query(statement);
      await grantToApp(tx, 'SELECT, INSERT', 'notices.inbox');
      await grantToApp(tx, 'UPDATE (read_at, read_by)', 'notices.inbox');
      await grantToApp(tx, 'SELECT, INSERT, UPDATE', 'notices.delivery');
      await grantToApp(tx, 'SELECT, INSERT', 'notices.caught_mail');
    },
  },
  {
    name: 'Told1763000000115',
    up: async (tx) => {
      await tx.query(`create index inbox_told on notices.inbox (move) where kind = 'told'`);
      await tx.query(
        `create view notices.told_view as select move, post, duty from notices.inbox where kind = 'told' and move is not null`,
      );
      await grantToApp(tx, 'SELECT', 'notices.told_view');
    },
  },
];

/** A row belongs to the post: whoever holds it sees it. An entry of one turn tells a post a thing once. `since`, `due` and `created_at` are record time. Nothing here names a child. */
const INBOX = `
  create table notices.inbox (
    id uuid primary key default uuidv7(),
    batch uuid not null,
    post text not null,
    move uuid,
    duty text,
    kind text not null check (kind in ('call', 'told', 'reminder', 'repeat', 'stuck', 'copy')),
    level text,
    seq int,
    since timestamptz not null,
    due timestamptz,
    created_at timestamptz not null,
    read_at timestamptz,
    read_by text,
    check ((read_at is null) = (read_by is null)),
    constraint inbox_told_once unique nulls not distinct (batch, post, seq, kind)
  )`;

const UNREAD = 'create index inbox_of_post on notices.inbox (post, created_at desc)';

/** One mail for each post and batch. `next_look` is machine time: later than that, the job is thought lost and made again. */
const DELIVERY = `
  create table notices.delivery (
    id uuid primary key default uuidv7(),
    batch uuid not null,
    post text not null,
    channel text not null default 'email' check (channel = 'email'),
    morning jsonb,
    person text,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
    attempts int not null default 0,
    last_error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    next_look timestamptz not null default clock_timestamp() + interval '5 minutes',
    unique (batch, post, channel),
    check ((state = 'sent') = (sent_at is not null))
  )`;

const TO_LOOK_AT = `create index delivery_to_look_at on notices.delivery (next_look) where state = 'waiting'`;
const DEAD = `create index delivery_dead on notices.delivery (created_at) where state = 'dead'`;

/** What would have been sent, where no mail server is set up. */
const CAUGHT_MAIL = `
  create table notices.caught_mail (
    id uuid primary key default uuidv7(),
    message_id text not null unique,
    to_post text not null,
    to_address text not null,
    subject text not null,
    body text not null,
    sent_at timestamptz not null
  )`;
