/** What other tools may read of moves: figures, dates and pseudonyms. No name, no address, nothing that anybody wrote, nobody who looked. */
import type { Migration } from '#platform/migration';

export const reportingMigrations: readonly Migration[] = [
  {
    name: 'Reporting1763000000160',
    up: async (tx) => {
      await tx.query('create schema reporting');
      for (const statement of [PADDED, PADS, MOVE, DUTY, CALL]) await tx.query(statement);
    },
  },
];

/** Of HMAC, what depends on the key alone: the key with zeros to 64 bytes, each combined with one byte. */
const PADDED = `
  create function access.padded(key bytea, pad int) returns bytea immutable strict language plpgsql set search_path = pg_catalog, pg_temp as $$
    declare padded bytea := key || decode(repeat('00', 64 - length(key)), 'hex');
    begin
      for i in 0..63 loop padded := set_byte(padded, i, get_byte(padded, i) # pad); end loop;
      return padded;
    end $$`;
const PADS = `
  alter table access.pseudonym
    add column inner_key bytea not null generated always as (access.padded(key, 54)) stored,
    add column outer_key bytea not null generated always as (access.padded(key, 92)) stored`;

/**
 * libs/access/src/pseudonym.ts, in SQL. Written out, because whoever may read a view must be allowed every function in it, and with
 * that one could find the pseudonym of any child whose id one knows.
 */
const pseudonymOf = (id: string): string =>
  `(select concat_ws('-', substr(h, 1, 8), substr(h, 9, 4), '8' || substr(h, 14, 3), '8' || substr(h, 18, 3), substr(h, 21, 12))
      from (select encode(sha256(k.outer_key || sha256(k.inner_key || convert_to(${id}::text, 'UTF8'))), 'hex') as h
              from access.pseudonym k) hashed)`;

const MOVE = `
  create view reporting.move as
    select m.id, ${pseudonymOf('m.child')} as child, ${pseudonymOf('m.home')} as home,
           m.route, m.status, m.opened_at, m.needed_by, m.moved_at, m.ended_at
      from moves.move_view m`;

/** By role, not by post: a post is one person. The authority's own duties have no move. */
const DUTY = `
  create view reporting.duty as
    select m.id as move, d.id, d.entry, d.status, d.due, d.owner_role, d.statutory, d.policy, d.outcome, d.ending, d.ended_at
      from clocks.duty_view d left join moves.move_view m on m.id = d.stream`;

const CALL = `
  create view reporting.call as
    select m.id as move, e.duty, e.level, e.at, e.recorded_at
      from clocks.escalation_view e left join moves.move_view m on m.id = e.stream`;
