import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** The list of moves: derived from the record, and made again from it at any time. */
export const movesMigrations: readonly Migration[] = [
  {
    name: 'Moves1763000000040',
    up: async (tx) => {
      await createSchema(tx, 'moves');
      await tx.query(MOVE);
      await tx.query(
        `create unique index one_request_for_a_child on moves.move (child) where status in ('draft', 'requested', 'endorsed', 'agreed-verbally', 'authorised')`,
      );
      await tx.query('create index move_by_status on moves.move (status, id)');
      await grantToApp(tx, 'SELECT, INSERT, UPDATE, DELETE', 'moves.move');
      await tx.query('create view moves.move_view as select * from moves.move');
      await grantToApp(tx, 'SELECT', 'moves.move_view');
    },
  },
  {
    name: 'Moves1763000000110',
    up: async (tx) => {
      await tx.query('alter table moves.move add column iro text');
      await tx.query('create index move_of_child on moves.move (child)');
      await tx.query('create or replace view moves.move_view as select * from moves.move');
    },
  },
  {
    name: 'AskedBy1763000000170',
    up: async (tx) => {
      // The person who sent the request that waits for a decision.
      await tx.query('alter table moves.move add column decision_asked_by text');
      await tx.query('create or replace view moves.move_view as select * from moves.move');
    },
  },
];

const MOVE = `
  create table moves.move (
    id uuid primary key,
    child uuid not null,
    home uuid not null,
    route text not null,
    status text not null,
    social_worker text not null,
    opened_at timestamptz not null,
    needed_by timestamptz,
    moved_at timestamptz,
    ended_at timestamptz,
    revision int not null
  )`;
