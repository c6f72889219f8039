/** Keeps the duty rows: writes only the rows that a command has changed. */
import type { Directory } from '#domain/policy/strike';
import { sql, timestamptz, type Tx } from '#platform/database';
import type { Writing } from '#record/append';
import type { FactsInTime } from '#record/decider';
import { applyLine, type DutyChange, type DutyRow } from './ledger-page.js';

/** Finds the post behind an owner: what a line says by role is a post of the child's line. */
export type DirectoryOf<State, Facts extends FactsInTime> = (writing: Writing<State, Facts>) => Directory;

export const keepDuties =
  <State, Facts extends FactsInTime>(directoryOf: DirectoryOf<State, Facts>) =>
  async (tx: Tx, writings: readonly Writing<State, Facts>[]): Promise<void> => {
    const changes = writings.flatMap((writing) => changesOf(writing, directoryOf));
    const armed = changes.filter((change): change is DutyRow => change.entry !== undefined);
    const later = changes.filter(({ entry }) => entry === undefined);
    if (armed.length > 0) await saveDuties(tx, armed);
    if (later.length > 0) await changeDuties(tx, later);
  };

const changesOf = <State, Facts extends FactsInTime>(
  writing: Writing<State, Facts>,
  directoryOf: DirectoryOf<State, Facts>,
): DutyChange[] => {
  const changes = new Map<string, DutyChange>();
  for (const { seq, ledger = [] } of writing.turn.events)
    for (const line of ledger) changes.set(line.duty, applyLine(changes.get(line.duty), writing.row.id, seq, line));
  if (changes.size === 0) return [];
  const directory = directoryOf(writing);
  return [...changes.values()].map((change) => withPost(change, directory));
};

export const withPost = (change: DutyChange, directory: Directory): DutyChange =>
  change.ownerRole ? { ...change, ownerPost: directory.ownerPost({ role: change.ownerRole }) ?? null } : change;

const SAVE = `
  insert into clocks.duty (stream, id, entry, status, due, listed_from, owner_role, owner_post, statutory, policy, calendar, outcome, met_by, ending, ended_at, armed_by, closed_by)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::text[], $9::text[],
    $10::int[], $11::int[], $12::text[], $13::int[], $14::text[], $15::timestamptz[], $16::int[], $17::int[])
  on conflict (stream, id) do update set status = excluded.status, due = excluded.due, listed_from = excluded.listed_from,
    owner_role = excluded.owner_role, owner_post = excluded.owner_post, statutory = excluded.statutory, outcome = excluded.outcome,
    met_by = excluded.met_by, ending = excluded.ending, ended_at = excluded.ended_at, closed_by = excluded.closed_by`;

export const saveDuties = async (tx: Tx, rows: readonly DutyRow[]): Promise<void> => {
  await sql(tx, SAVE, columns(rows.map(valuesOf)));
};

const valuesOf = (row: DutyRow): unknown[] => [
  ...[
    row.stream,
    row.id,
    row.entry,
    row.status,
    timestamptz(row.due),
    timestamptz(row.listedFrom),
    row.ownerRole,
    row.ownerPost,
    row.statutory,
  ],
  ...[row.policy, row.calendar, row.outcome, row.metBy, row.ending, timestamptz(row.endedAt), row.armedBy, row.closedBy],
];

const CHANGE = `
  update clocks.duty d set
    due = case when c.moved then c.due else d.due end,
    listed_from = case when c.moved then c.listed_from else d.listed_from end,
    owner_role = case when c.moved then c.owner_role else d.owner_role end,
    owner_post = case when c.moved then c.owner_post else d.owner_post end,
    status = coalesce(c.status, d.status), outcome = coalesce(c.outcome, d.outcome), met_by = coalesce(c.met_by, d.met_by),
    ending = coalesce(c.ending, d.ending), ended_at = coalesce(c.ended_at, d.ended_at), closed_by = coalesce(c.closed_by, d.closed_by)
  from unnest($1::uuid[], $2::text[], $3::boolean[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[], $11::text[], $12::timestamptz[], $13::int[])
    as c (stream, id, moved, due, listed_from, owner_role, owner_post, status, outcome, met_by, ending, ended_at, closed_by)
  where d.stream = c.stream and d.id = c.id`;

const changeDuties = async (tx: Tx, changes: readonly DutyChange[]): Promise<void> => {
  await sql(tx, CHANGE, columns(changes.map(changedValues)));
};

const changedValues = (change: DutyChange): unknown[] => [
  ...[
    change.stream,
    change.id,
    change.due !== undefined,
    timestamptz(change.due),
    timestamptz(change.listedFrom),
    change.ownerRole ?? null,
    change.ownerPost ?? null,
  ],
  ...[
    change.status ?? null,
    change.outcome ?? null,
    change.metBy ?? null,
    change.ending ?? null,
    timestamptz(change.endedAt),
    change.closedBy ?? null,
  ],
];

const columns = (rows: readonly unknown[][]): unknown[][] => rows[0]!.map((_, column) => rows.map((row) => row[column]));
