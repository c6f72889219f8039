import { createSchema, grantToApp, type Migration } from '#platform/migration';

export const sessionMigrations: readonly Migration[] = [
  {
    name: 'Sessions1763000000150',
    up: async (tx) => {
      await createSchema(tx, 'access');
      for (const statement of [SESSION, OF_PERSON, ENDED, ATTEMPT, DISABLED, ASKED]) await tx.query(statement);
      await grantToApp(tx, 'SELECT, INSERT, UPDATE, DELETE', 'access.session, access.asked_often');
      await grantToApp(tx, 'SELECT, INSERT, DELETE', 'access.sign_in_attempt, access.disabled_person');
    },
  },
];

/** All times here are the machine's: a session has nothing to do with the record's clock. The id itself is in the cookie alone. */
const SESSION = `
  create table access.session (
    id_hash bytea primary key,
    person text not null,
    began_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    ends_at timestamptz not null,
    signed_in_at timestamptz,
    id_token text not null)`;
const OF_PERSON = 'create index session_of_person on access.session (person)';
const ENDED = 'create index session_ended on access.session (ends_at)';

/** Taken, that is deleted, by the answer that it waits for: no answer counts twice. `again` asks for a fresh sign-in. */
const ATTEMPT = `
  create table access.sign_in_attempt (
    state_hash bytea primary key,
    browser_hash bytea not null,
    nonce text not null,
    verifier text not null,
    return_to text not null,
    again boolean not null,
    began_at timestamptz not null default now())`;

const DISABLED = 'create table access.disabled_person (person text primary key, since timestamptz not null default now())';

/** How often somebody has asked since the count began. */
const ASKED = 'create unlogged table access.asked_often (who text primary key, until timestamptz not null, count int not null)';
