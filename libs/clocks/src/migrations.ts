import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** The current page of the ledger, and every call that was raised. Derived from the record. */
export const clocksMigrations: readonly Migration[] = [
  {
    name: 'Clocks1763000000050',
    up: async (tx) => {
      await createSchema(tx, 'clocks');
      for (const statement of [DUTY, OF_POST, PAST, ESCALATION, ESCALATION_OF_POST]) await tx.query(statement);
      await grantToApp(tx, 'SELECT, INSERT, UPDATE, DELETE', 'clocks.duty, clocks.escalation');
      for (const table of ['duty', 'escalation']) {
        await tx.query(`create view clocks.${table}_view as select * from clocks.${table}`);
        await grantToApp(tx, 'SELECT', `clocks.${table}_view`);
      }
    },
  },
];

const DUTY = `
  create table clocks.duty (
    stream uuid not null,
    id text not null,
    entry text not null,
    status text not null check (status in ('open', 'met', 'ended')),
    due timestamptz,
    listed_from timestamptz,
    owner_role text,
    owner_post text,
    statutory text,
    policy int not null,
    calendar int not null,
    outcome text,
    met_by int,
    ending text,
    ended_at timestamptz,
    armed_by int not null,
    closed_by int,
    primary key (stream, id)
  )`;
const OF_POST = `create index duty_of_post on clocks.duty (owner_post, due) where status = 'open'`;
const PAST = `create index duty_open on clocks.duty (coalesce(due, listed_from)) where status = 'open'`;

/** Each level is raised once for each duty, ever: the domain looks, and this index stands behind it. */
const ESCALATION = `
  create table clocks.escalation (
    stream uuid not null,
    duty text not null,
    level text not null,
    post text not null,
    holder text,
    cover text,
    seq int not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (stream, duty, level)
  )`;
const ESCALATION_OF_POST = 'create index escalation_of_post on clocks.escalation (post, recorded_at)';
