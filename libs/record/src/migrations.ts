import { createSchema, grantToApp, type Migration } from '#platform/migration';

/**
 * The record. Nothing in it is ever changed or removed: the application has no privilege to, and triggers refuse it to the
 * owner as well. What a superuser does with the triggers switched off, `verify` finds.
 */
export const recordMigrations: readonly Migration[] = [
  {
    name: 'Record1763000000010',
    up: async (tx) => {
      await createSchema(tx, 'record');
      for (const statement of [STREAM, WAKE, EVENT, EVENT_BY_DAY, NARRATIVE, COMMAND, ...FUNCTIONS, ...TRIGGERS]) await tx.query(statement);
      await grantToApp(tx, 'SELECT, INSERT', 'record.stream, record.event, record.narrative');
      await grantToApp(tx, 'SELECT, INSERT (caller, key, digest)', 'record.command');
      await grantToApp(tx, 'UPDATE (seq, revision, head, fold_version, state, page, ladder, wake_at, stuck)', 'record.stream');
      await grantToApp(tx, 'UPDATE (outcome)', 'record.command');
      await grantToApp(tx, 'EXECUTE', 'function record.blank(uuid, int, text, int)');
    },
  },
];

/** One row is lock, chain head, folded state and alarm clock. */
const STREAM = `
  create table record.stream (
    id uuid primary key,
    kind text not null check (kind in ('move', 'authority')),
    seq int not null check (seq > 0),
    revision int not null,
    head bytea not null,
    fold_version int not null,
    state text,
    page text not null,
    ladder text,
    wake_at timestamptz,
    stuck int not null default 0
  )`;
/** In the order of the claim: where thousands are due at one instant, a batch still reads only its own. */
const WAKE = 'create index stream_wake on record.stream (wake_at, id) where wake_at is not null';

const EVENT = `
  create table record.event (
    stream uuid not null,
    seq int not null check (seq > 0),
    type text not null,
    family text not null check (family in ('case', 'clock')),
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    bytes bytea not null,
    hash bytea not null generated always as (sha256(bytes)) stored,
    primary key (stream, seq)
  )`;
const EVENT_BY_DAY = 'create index event_recorded on record.event (recorded_at)';

/** What people wrote. The bytes hold sha256(salt || text); a text may be blanked by an event that says who and why. */
const NARRATIVE = `
  create table record.narrative (
    stream uuid not null,
    seq int not null,
    path text not null,
    salt bytea not null check (length(salt) = 32),
    text text,
    blanked_by int,
    primary key (stream, seq, path),
    check ((text is null) = (blanked_by is not null))
  )`;

/** A command that was carried out is kept for ever, so that giving it again answers the same. */
const COMMAND = `
  create table record.command (
    caller text not null,
    key text not null,
    digest bytea not null,
    outcome jsonb,
    recorded_at timestamptz not null default clock.now(),
    primary key (caller, key)
  )`;

/** What each guard does, as it stands in the database: `verify` compares. A migration that replaces one changes it here as well. */
export const GUARDS: Readonly<Record<string, string>> = {
  refuse: ` begin raise exception 'The record is append-only: % on % is refused.', tg_op, tg_table_name using errcode = '42501'; end `,
  /* A time that has passed since it was read (a demonstration clock that was stepped meanwhile) may simply be read again. */
  check_events: ` begin if (select max(recorded_at) from written) > clock.now()
      then raise exception 'recordedAt lies in the future' using errcode = '23514'; end if;
      if (select min(recorded_at) from written) < clock.now() - interval '1 minute'
      then raise exception 'recordedAt lies in the past' using errcode = '40001'; end if;
      if exists (
        with w as materialized (select *, convert_from(bytes, 'UTF8')::jsonb as said from written)
        select from w left join record.event p on p.stream = w.stream and p.seq = w.seq - 1
         where w.said ->> 'stream' is distinct from w.stream::text
            or (w.said ->> 'seq')::int is distinct from w.seq
            or w.said ->> 'type' is distinct from w.type
            or w.said ->> 'family' is distinct from w.family
            or (w.said ->> 'occurredAt')::timestamptz is distinct from w.occurred_at
            or (w.said ->> 'recordedAt')::timestamptz is distinct from w.recorded_at
            or w.said ->> 'prev' is distinct from coalesce(encode(p.hash, 'hex'), repeat('0', 64))
            or (w.seq > 1 and p.seq is null)
            or p.recorded_at > w.recorded_at
      ) then raise exception 'An entry does not follow the last one of its stream' using errcode = '23514'; end if;
      if exists (
        select from (select stream, max(seq) as seq from written group by stream) w left join record.stream s on s.id = w.stream
         where s.seq is distinct from w.seq
      ) then raise exception 'An entry that its stream does not end with' using errcode = '23514'; end if;
      return null; end `,
  check_stream: ` begin if exists (
        select from was left join written w on w.id = was.id where w.id is null or w.kind <> was.kind or w.seq < was.seq
      ) then raise exception 'A stream only grows' using errcode = '23514'; end if;
      if exists (
        select from written w join was on was.id = w.id
         where (w.seq, w.head, w.revision) is distinct from (was.seq, was.head, was.revision) and not exists (
           select from record.event e where e.stream = w.id and e.seq > was.seq and e.seq <= w.seq
           having bool_or(e.seq = w.seq and e.hash = w.head) and count(*) filter (where e.family = 'case') = w.revision - was.revision)
      ) then raise exception 'A stream ends with its last entry and counts what happened' using errcode = '23514'; end if;
      return null; end `,
  check_new_stream: ` begin if exists (
        select from written w where not exists (
          select from record.event e where e.stream = w.id and e.seq <= w.seq
          having bool_or(e.seq = w.seq and e.hash = w.head) and count(*) filter (where e.family = 'case') = w.revision)
      ) then raise exception 'A stream ends with its last entry and counts what happened' using errcode = '23514'; end if;
      return null; end `,
  check_narrative: ` begin if exists (
        select from written w left join record.event e on e.stream = w.stream and e.seq = w.seq
         where w.blanked_by is not null or e.seq is null
            or (convert_from(e.bytes, 'UTF8')::jsonb -> 'content' #>> string_to_array(w.path, '.'))
               is distinct from 'sha256:' || encode(sha256(w.salt || convert_to(w.text, 'UTF8')), 'hex')
      ) then raise exception 'A text does not belong to its entry' using errcode = '23514'; end if;
      return null; end `,
  check_command: ` begin if new.caller <> old.caller or new.key <> old.key or new.digest <> old.digest or new.recorded_at <> old.recorded_at or old.outcome is not null
      then raise exception 'The outcome of a command is written once' using errcode = '23514'; end if;
      return new; end `,
  blank: ` begin
     if not exists (select from record.event where stream = of_stream and seq = by_seq and type = 'text-blanked')
     then raise exception 'A text is blanked by an entry that says who and why' using errcode = '42501'; end if;
     perform set_config('record.blanking', 'on', true);
     update record.narrative set text = null, blanked_by = by_seq where stream = of_stream and seq = of_seq and path = of_path and text is not null;
     perform set_config('record.blanking', 'off', true);
   end `,
};

const DEFINER = 'language plpgsql security definer set search_path = pg_catalog, pg_temp';
const FUNCTIONS = Object.entries(GUARDS).map(([name, body]) =>
  name === 'blank'
    ? `create function record.blank(of_stream uuid, of_seq int, of_path text, by_seq int) returns void ${DEFINER} as $$${body}$$`
    : `create function record.${name}() returns trigger ${DEFINER} as $$${body}$$`,
);

const appendOnly = (table: string, operations: string): string[] => [
  `create trigger append_only before ${operations} on record.${table} for each statement execute function record.refuse()`,
];

const TRIGGERS = [
  ...appendOnly('event', 'update or delete or truncate'),
  ...appendOnly('stream', 'delete or truncate'),
  ...appendOnly('command', 'delete or truncate'),
  ...appendOnly('narrative', 'delete or truncate'),
  `create trigger text_is_kept before update on record.narrative for each statement
     when (coalesce(current_setting('record.blanking', true), 'off') <> 'on' or current_user = 'homeward_app') execute function record.refuse()`,
  `create trigger check_events after insert on record.event referencing new table as written for each statement execute function record.check_events()`,
  `create trigger check_stream after update on record.stream referencing old table as was new table as written for each statement execute function record.check_stream()`,
  `create trigger check_new_stream after insert on record.stream referencing new table as written for each statement execute function record.check_new_stream()`,
  `create trigger check_narrative after insert on record.narrative referencing new table as written for each statement execute function record.check_narrative()`,
  `create trigger check_command before update on record.command for each row execute function record.check_command()`,
];
