/** Reads a test's database before it goes: every child, home and narrative in it, and all that was to leave by way of it. */
import pg from 'pg';
import { isKept, keep, keepCanaries, type Kind, type Place } from './kept.js';

/** Whoever saved them, and however. */
const CANARIES: readonly (readonly [Kind, table: string, column: string])[] = [
  ['name of a child', 'children.child', 'name'],
  ['date of birth', 'children.child', 'born_on'],
  ['name of a home', 'children.home', 'name'],
  ['address of a home', 'children.home', 'address'],
  ['narrative', 'record.narrative', 'text'],
];

/** Jobs are gone from their table once they are done: they are copied as they pass. */
const PASSED = 'canary.passed';
const LEFT: readonly (readonly [Place, table: string])[] = [
  ['outbox', 'platform.outbox'],
  ['job', PASSED],
  ['queue table', 'bullmq.job'],
  ['queue table', 'bullmq.job_log'],
  ['queue table', 'bullmq.event'],
  ['queue table', 'bullmq.scheduler'],
  ['mail', 'notices.caught_mail'],
  ['notice', 'notices.inbox'],
  ['notice', 'notices.delivery'],
];

export const keepDatabase = async (ownerUrl: string): Promise<void> => {
  if (!isKept()) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rows = async (table: string, text: string): Promise<string[]> => {
      const { rows: there } = await client.query<{ is: boolean }>('select to_regclass($1) is not null as is', [table]);
      if (!there[0]!.is) return [];
      return (await client.query<{ text: string }>(`select distinct ${text} as text from ${table} t where ${text} is not null`)).rows.map(
        (row) => row.text,
      );
    };
    for (const [kind, table, column] of CANARIES) keepCanaries(kind, await rows(table, `${column}::text`));
    for (const [place, table] of LEFT) keep(place, ...(await rows(table, 'to_jsonb(t)::text')));
  } finally {
    await client.end();
  }
};

/** Once for each template. The application may not read it, and does not notice. */
export const WATCH_JOBS = `
  create schema canary;
  create table ${PASSED} (job jsonb not null);
  create function canary.pass() returns trigger language plpgsql security definer as
    $$ begin insert into ${PASSED} values (to_jsonb(new)); return null; end $$;
  create trigger canary after insert or update on bullmq.job for each row execute function canary.pass()`;
