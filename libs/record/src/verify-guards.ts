/** That the database itself still guards the record: its triggers are on and do what they did, and the application cannot go round them. */
import { sql, type Tx } from '#platform/database';
import { GUARDS } from './migrations.js';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import type { Finding } from './verify.js';

/** Each trigger with the function behind it, and on how many tables it stands. */
const TRIGGERS: Readonly<Record<string, readonly [guard: string, tables: number]>> = {
  append_only: ['refuse', 4],
  text_is_kept: ['refuse', 1],
  check_events: ['check_events', 1],
  check_stream: ['check_stream', 1],
  check_new_stream: ['check_new_stream', 1],
  check_narrative: ['check_narrative', 1],
  check_command: ['check_command', 1],
};

export const guardsOff = async (tx: Tx): Promise<Finding[]> => {
  const what = [...(await triggersOff(tx)), ...(await functionsChanged(tx)), ...(await waysRound(tx))];
  return what.map((said) => ({ stream: AUTHORITY_STREAM, what: said }));
};

const triggersOff = async (tx: Tx): Promise<string[]> => {
  const rows = await sql<{ name: string; guard: string; count: number }>(
    tx,
    `select t.tgname as name, p.proname as guard, count(*)::int as count from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where t.tgrelid in ('record.stream'::regclass, 'record.event'::regclass, 'record.narrative'::regclass, 'record.command'::regclass)
        and p.pronamespace = 'record'::regnamespace and t.tgenabled in ('O', 'A') group by 1, 2`,
  );
  const on = new Map(rows.map(({ name, guard, count }) => [`${name} ${guard}`, count]));
  return Object.entries(TRIGGERS)
    .filter(([name, [guard, tables]]) => on.get(`${name} ${guard}`) !== tables)
    .map(([name]) => `the guard ${name} is switched off or gone`);
};

const functionsChanged = async (tx: Tx): Promise<string[]> => {
  const rows = await sql<{ name: string; body: string }>(
    tx,
    `select proname as name, prosrc as body from pg_proc where pronamespace = 'record'::regnamespace`,
  );
  const bodies = new Map(rows.map(({ name, body }) => [name, body]));
  return Object.entries(GUARDS)
    .filter(([name, body]) => bodies.get(name) !== body)
    .map(([name]) => `the guard ${name} does not do what it did`);
};

const WAYS_ROUND = `
  select 'triggers are switched off for this login' as what where current_setting('session_replication_role') <> 'origin'
  union all
  select format('the application may %s on %s', lower(privilege), name)
    from unnest(array['record.stream', 'record.event', 'record.narrative', 'record.command']) name,
         unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) privilege
   where has_table_privilege('homeward_app', name, privilege)`;

const waysRound = async (tx: Tx): Promise<string[]> => (await sql<{ what: string }>(tx, WAYS_ROUND)).map(({ what }) => what);
