/** Writes what turns have decided: events, texts and stream rows of one or of many streams in one statement. */
import type { Turn } from '#domain/turn';
import { sql, timestamptz, type Tx } from '#platform/database';
import { type Written, write } from './bytes.js';
import type { Decider, FactsInTime } from './decider.js';
import { pageColumns, type StreamRow } from './stream-row.js';

/** One stream's turn, ready to be written, and what it was decided on: all that a projector needs. */
export interface Writing<State = unknown, Facts extends FactsInTime = FactsInTime> {
  readonly row: StreamRow;
  /** The state that the turn began with; undefined where it opens the stream. */
  readonly before: State | undefined;
  readonly turn: Turn<State>;
  readonly facts: Facts;
  /** Where the command came from: api, clock, demo, import. */
  readonly source: string;
}
export interface Answered {
  readonly caller: string;
  readonly key: string;
  readonly outcome: unknown;
}

/** All events' bytes come as one piece, from which each is cut: in an array they would be spelt out, and read again, digit by digit. */
const EVENTS = `
  events as (insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes)
    select e.stream, e.seq, e.type, e.family, e.occurred_at, e.recorded_at, substr($9::bytea, e.starts, e.length)
      from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::int[], $8::int[])
        as e (stream, seq, type, family, occurred_at, recorded_at, starts, length))`;
const TEXTS = `
  texts as (insert into record.narrative (stream, seq, path, salt, text)
    select * from unnest($10::uuid[], $11::int[], $12::text[], $13::bytea[], $14::text[]))`;
const ROWS = `unnest($15::uuid[], $16::int[], $17::int[], $18::int[], $19::bytea[], $20::int[], $21::text[], $22::text[], $23::text[],
  $24::timestamptz[]) as r (id, was, seq, revision, head, fold_version, state, page, ladder, wake_at)`;
const OUTCOME = `
  answer as (update record.command c set outcome = a.outcome
    from (values ($25::text, $26::text, $27::jsonb)) as a (caller, key, outcome) where c.caller = a.caller and c.key = a.key)`;

const GROW = `with ${EVENTS}, ${TEXTS}, ${OUTCOME}
  update record.stream s
     set seq = r.seq, revision = r.revision, head = r.head, fold_version = r.fold_version,
         state = coalesce(r.state, s.state), page = coalesce(r.page, s.page), ladder = r.ladder, wake_at = r.wake_at, stuck = 0
    from ${ROWS} where s.id = r.id and s.seq = r.was returning s.id`;
const OPEN = `with ${EVENTS}, ${TEXTS}, ${OUTCOME}
  insert into record.stream (id, kind, seq, revision, head, fold_version, state, page, ladder, wake_at)
  select r.id, $28::text, r.seq, r.revision, r.head, r.fold_version, r.state, r.page, r.ladder, r.wake_at from ${ROWS} returning id`;

/** The revision that a writing leads to: it counts case events only. */
export const revisionAfter = ({ row, turn }: Writing): number =>
  row.revision + turn.events.filter(({ family }) => family === 'case').length;

/** All writings grow streams that exist, or all open new ones. Throws when a row was not where it was locked. */
export const append = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  decider: Decider<State, Given, Facts>,
  writings: readonly Writing<State, Facts>[],
  answered?: Answered,
): Promise<void> => {
  const opening = writings[0]?.row.seq === 0;
  const params = [
    ...columnsOf(decider, writings),
    answered?.caller ?? null,
    answered?.key ?? null,
    JSON.stringify(answered?.outcome ?? null),
  ];
  const grown = await sql<{ id: string }>(tx, opening ? OPEN : GROW, opening ? [...params, decider.kind] : params);
  if (grown.length !== writings.length) throw new Error('A stream has moved on although it was locked');
};

const columnsOf = <State, Given, Facts extends FactsInTime>(
  decider: Decider<State, Given, Facts>,
  writings: readonly Writing<State, Facts>[],
): unknown[] => {
  const [events, texts, rows] = [columns(8), columns(5), columns(10)];
  const bytes: Buffer[] = [];
  let starts = 1;
  for (const writing of writings) {
    const { row, turn, facts } = writing;
    let prev = row.head;
    for (const event of turn.events) {
      const place = { stream: row.id, recordedAt: facts.now, authoritySeq: facts.authoritySeq, source: writing.source, prev };
      const written: Written = write(event, place, decider.codec);
      const { length } = written.bytes;
      const [occurredAt, recordedAt] = [timestamptz(event.occurredAt), timestamptz(facts.now)];
      put(events, [row.id, event.seq, event.type, event.family, occurredAt, recordedAt, starts, length]);
      for (const { path, salt, text } of written.narratives) put(texts, [row.id, event.seq, path, salt, text]);
      bytes.push(written.bytes);
      starts += length;
      prev = written.hash;
    }
    put(rows, rowOf(writing, prev, decider.foldVersion));
  }
  return [...events, Buffer.concat(bytes), ...texts, ...rows];
};

const columns = (count: number): unknown[][] => Array.from({ length: count }, () => []);
const put = (table: readonly unknown[][], values: readonly unknown[]): void => values.forEach((value, at) => table[at]!.push(value));

const rowOf = (writing: Writing, head: string, foldVersion: number): unknown[] => {
  const { row, turn } = writing;
  const state = changed(writing, foldVersion) ? JSON.stringify(turn.memory.state) : null;
  const { page, ladder } = pageColumns(turn);
  const sizes = [row.seq, turn.memory.seq, revisionAfter(writing)];
  return [row.id, ...sizes, Buffer.from(head, 'hex'), foldVersion, state, page, ladder, timestamptz(turn.wakeAt)];
};

/** What the clock does leaves the state as it was, and the row's largest column untouched. */
const changed = ({ row, turn }: Writing, foldVersion: number): boolean =>
  row.fold_version !== foldVersion || turn.events.some(({ family }) => family === 'case');
