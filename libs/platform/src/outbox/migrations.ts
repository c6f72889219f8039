import { grantToApp, type Migration } from '../migration.js';

export const outboxMigrations: readonly Migration[] = [
  {
    name: 'Outbox1763000000002',
    up: async (tx) => {
      await tx.query(OUTBOX);
      await tx.query(`create index outbox_waiting on platform.outbox (next_try) where state = 'waiting'`);
      await tx.query(`create index outbox_dead on platform.outbox (created_at) where state = 'dead'`);
      await tx.query(`create index outbox_sent on platform.outbox (sent_at) where state = 'sent'`);
      await grantToApp(tx, 'SELECT, INSERT, UPDATE, DELETE', 'platform.outbox');
    },
  },
];

/** All times here are machine time. The id also names the job: random, so that a restored database never reuses one the queue remembers. */
const OUTBOX = `
  create table platform.outbox (
    id uuid primary key default uuidv7(),
    job text not null,
    data jsonb not null,
    run_at timestamptz,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
    attempts int not null default 0,
    next_try timestamptz not null default clock_timestamp(),
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    sent_at timestamptz,
    check ((state = 'sent') = (sent_at is not null))
  )`;
