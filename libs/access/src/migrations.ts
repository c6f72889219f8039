import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** Who is tied to which move, who opened what in an emergency, and who has looked at what. */
export const accessMigrations: readonly Migration[] = [
  {
    name: 'Access1763000000130',
    up: async (tx) => {
      await createSchema(tx, 'access');
      for (const statement of [OPENING, OPENED_BY, LOOK, LOOK_OF_CHILD, LOOK_OF_PERSON, LOOK_OF_DAY, PSEUDONYM, REFUSE, tieView()])
        await tx.query(statement);
      for (const table of ['opening', 'look', 'pseudonym'])
        await tx.query(
          `create trigger append_only before update or delete or truncate on access.${table} for each statement execute function access.refuse()`,
        );
      await tx.query('insert into access.pseudonym default values');
      await grantToApp(tx, 'SELECT, INSERT', 'access.opening, access.look');
      await grantToApp(tx, 'SELECT', 'access.pseudonym, access.tie_view');
    },
  },
  {
    name: 'Waits1763000000172',
    up: async (tx) => {
      await tx.query(
        tieView(`union all select 'waits', k.decision_asked_by where k.decision_asked_by is not null`, ', m.decision_asked_by'),
      );
    },
  },
];

/** A record that somebody opened in an emergency is open to that person until then. The reason stands in the record. */
const OPENING = `
  create table access.opening (
    id uuid primary key default uuidv7(),
    child uuid not null,
    person text not null,
    post text not null,
    key text not null,
    at timestamptz not null default clock.now(),
    until timestamptz not null,
    unique (person, key),
    check (until > at)
  )`;
const OPENED_BY = 'create index opening_of_child on access.opening (child, until)';

/** Who was shown which child, when, by which route and why. Neither names nor what was shown. */
const LOOK = `
  create table access.look (
    id uuid primary key default uuidv7(),
    at timestamptz not null default clock.now(),
    person text not null,
    child uuid not null,
    move uuid,
    request uuid not null,
    route text not null,
    because text not null,
    role text not null,
    post text not null,
    how text not null
  )`;
const LOOK_OF_CHILD = 'create index look_of_child on access.look (child, at desc, id)';
const LOOK_OF_PERSON = 'create index look_of_person on access.look (person, at desc, id)';
const LOOK_OF_DAY = 'create index look_of_day on access.look (at desc, id)';

/** From this key pseudonyms are made: the same for the same child, and nobody outside can make one. */
const PSEUDONYM = `
  create table access.pseudonym (
    key bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  )`;

const REFUSE = `
  create function access.refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin raise exception 'The log of looks is append-only: % on % is refused.', tg_op, tg_table_name using errcode = '42501'; end $$`;

/**
 * One row for everything that ties a move to a post, or, where it was opened in an emergency, to a person. \`key\` is how a list
 * compares it (libs/access/src/reach.ts). A child
 * whose move was not authorised may be moved all the same: that is current for four weeks. An IRO who is not allocated is the empty post.
 */
const tieView = (more = '', columns = ''): string => `
  create or replace view access.tie_view as
    select k.move, k.child, t.kind, t.post, k.restricted, k.current,
           concat_ws(' ', t.kind, t.post, case when k.restricted then 'true' else 'false' end, case when k.current then 'true' else 'false' end) as key
      from (
        select m.id as move, m.child, m.social_worker, m.iro${columns}, c.restricted,
               m.status not in ('not-authorised', 'withdrawn', 'stay-ended', 'protected')
               or (m.status = 'not-authorised' and coalesce(m.needed_by, m.opened_at) > clock.now() - interval '28 days')
               or exists (select from clocks.duty_view d where d.stream = m.id and d.status = 'open') as current
          from moves.move_view m join children.child_view c on c.id = m.child
      ) k cross join lateral (
        select 'worker' as kind, k.social_worker as post
        union all select 'iro', coalesce(k.iro, '')
        union select 'asked', d.owner_post from clocks.duty_view d where d.stream = k.move and d.owner_post is not null
        union select 'called', e.post from clocks.escalation_view e where e.stream = k.move
        union select 'told', n.post from notices.told_view n where n.move = k.move
        union select 'opened', o.person from access.opening o where o.child = k.child and o.until > clock.now()
        ${more}
      ) t`;
