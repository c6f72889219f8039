/** The duty and escalation rows that a record leads to: made from the ledger and the calls in it, and from nothing else. */
import type { Directory, Raised } from '#domain/policy/strike';
import type { StoredEvent } from '#record/decider';
import { applyLine, type DutyChange, type DutyRow } from './ledger-page.js';
import { saveDuties, withPost } from './keep-duties.js';
import { saveEscalations, valuesOf } from './keep-escalations.js';
import { sql, type Tx } from '#platform/database';

export const dutyRowsFrom = (stream: string, events: readonly StoredEvent[], directory: Directory): DutyRow[] => {
  const rows = new Map<string, DutyChange>();
  for (const { seq, ledger } of events) for (const line of ledger) rows.set(line.duty, applyLine(rows.get(line.duty), stream, seq, line));
  return [...rows.values()].map((row) => withPost(row, directory) as DutyRow).toSorted(byId);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const DUTIES = `
  select stream, id, entry, status, (extract(epoch from due) * 1000)::bigint as due, (extract(epoch from listed_from) * 1000)::bigint as "listedFrom",
         owner_role as "ownerRole", owner_post as "ownerPost", statutory, policy, calendar, outcome, met_by as "metBy", ending,
         (extract(epoch from ended_at) * 1000)::bigint as "endedAt", armed_by as "armedBy", closed_by as "closedBy"
    from clocks.duty where stream = $1`;

export const dutyRowsOf = async (tx: Tx, stream: string): Promise<DutyRow[]> => (await sql<DutyRow>(tx, DUTIES, [stream])).toSorted(byId);

/** Puts the rows of a stream in the place of those that stand; returns how many differed. The caller holds the stream's lock. */
export const replaceDuties = async (tx: Tx, stream: string, rows: readonly DutyRow[]): Promise<number> => {
  const standing = await dutyRowsOf(tx, stream);
  const made = rows.map((row) => withPostOf(row, standing));
  const differing = differences(standing, made);
  if (differing === 0) return 0;
  await sql(tx, 'delete from clocks.duty where stream = $1', [stream]);
  if (made.length > 0) await saveDuties(tx, made);
  return differing;
};

/** A closed duty stays with the post whose it was when it closed: who answers for that role today has nothing to do with it. */
const withPostOf = (row: DutyRow, standing: readonly DutyRow[]): DutyRow => {
  if (row.status === 'open') return row;
  const stood = standing.find(({ id, ownerRole }) => id === row.id && ownerRole === row.ownerRole);
  return stood ? { ...row, ownerPost: stood.ownerPost } : row;
};

interface Called {
  readonly duty: string;
  readonly level: string;
  readonly post: string;
  readonly seq: number;
}

export const replaceEscalations = async (tx: Tx, stream: string, events: readonly StoredEvent[]): Promise<number> => {
  const raised = events.filter(({ type }) => type === 'raised');
  const calls = raised.map(({ seq, content }) => called(content as unknown as Raised['content'], seq)).toSorted(bySeq);
  const standing = await sql<Called>(tx, 'select duty, level, post, seq from clocks.escalation where stream = $1 order by seq', [stream]);
  const differing = differences(standing, calls);
  if (differing === 0) return 0;
  await sql(tx, 'delete from clocks.escalation where stream = $1', [stream]);
  const rows = raised.map(({ seq, occurredAt, recordedAt, content }) =>
    valuesOf(stream, seq, occurredAt, recordedAt, content as unknown as Raised['content']),
  );
  if (rows.length > 0) await saveEscalations(tx, rows);
  return differing;
};

const called = ({ duty, level, post }: Raised['content'], seq: number): Called => ({ duty, level, post, seq });
const bySeq = (a: Called, b: Called): number => a.seq - b.seq;

/** How many rows stand in one list and not, or not the same, in the other. */
const differences = (standing: readonly object[], made: readonly object[]): number => {
  const known = new Set(standing.map((row) => JSON.stringify(row)));
  const wanted = new Set(made.map((row) => JSON.stringify(sameOrder(row, standing[0]))));
  return [...wanted].filter((row) => !known.has(row)).length + [...known].filter((row) => !wanted.has(row)).length;
};

const sameOrder = (row: object, like: object | undefined): object =>
  like === undefined ? row : Object.fromEntries(Object.keys(like).map((key) => [key, (row as Record<string, unknown>)[key] ?? null]));
