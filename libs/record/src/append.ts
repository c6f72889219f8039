/** Writes what turns have decided: events, texts and stream rows of one or of many streams in one statement. */
import type { Turn } from '#domain/turn';
import { sql, type Tx } from '#platform/database';
import { type Written, write } from './bytes.js';
import type { Decider, FactsInTime } from './decider.js';
import { pageColumns, type StreamRow } from './stream-row.js';

/** One stream's turn, ready to be written, and what it was decided on: all that a projector needs. */
export interface Writing<State = unknown, Facts extends FactsInTime = FactsInTime> {
  readonly row: StreamRow;
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

const iso = (instant: number | undefined): string | null => (instant === undefined ? null : new Date(instant).toISOString());

const EVENTS = `
  events as (insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes)
    select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::bytea[]))`;
const TEXTS = `
  texts as (insert into record.narrative (stream, seq, path, salt, text)
    select * from unnest($8::uuid[], $9::int[], $10::text[], $11::bytea[], $12::text[]))`;
const ROWS = `unnest($13::uuid[], $14::int[], $15::int[], $16::int[], $17::bytea[], $18::int[], $19::text[], $20::text[], $21::text[],
  $22::timestamptz[]) as r (id, was, seq, revision, head, fold_version, state, page, ladder, wake_at)`;
const OUTCOME = `
  answer as (update record.command c set outcome = a.outcome
    from (values ($23::text, $24::text, $25::jsonb)) as a (caller, key, outcome) where c.caller = a.caller and c.key = a.key)`;

const GROW = `with ${EVENTS}, ${TEXTS}, ${OUTCOME}
  update record.stream s
     set seq = r.seq, revision = r.revision, head = r.head, fold_version = r.fold_version,
         state = coalesce(r.state, s.state), page = coalesce(r.page, s.page), ladder = r.ladder, wake_at = r.wake_at, stuck = 0
    from ${ROWS} where s.id = r.id and s.seq = r.was returning s.id`;
const OPEN = `with ${EVENTS}, ${TEXTS}, ${OUTCOME}
  insert into record.stream (id, kind, seq, revision, head, fold_version, state, page, ladder, wake_at)
  select r.id, $26::text, r.seq, r.revision, r.head, r.fold_version, r.state, r.page, r.ladder, r.wake_at from ${ROWS} returning id`;

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
  const columns: unknown[][] = Array.from({ length: 22 }, () => []);
  const put = (from: number, values: readonly unknown[]) => values.forEach((value, i) => columns[from + i]!.push(value));
  for (const writing of writings) {
    const { row, turn, facts } = writing;
    let prev = row.head;
    for (const event of turn.events) {
      const place = { stream: row.id, recordedAt: facts.now, authoritySeq: facts.authoritySeq, source: writing.source, prev };
      const written: Written = write(event, place, decider.codec);
      put(0, [row.id, event.seq, event.type, event.family, iso(event.occurredAt), iso(facts.now), written.bytes]);
      for (const { path, salt, text } of written.narratives) put(7, [row.id, event.seq, path, salt, text]);
      prev = written.hash;
    }
    const state = changed(writing, decider.foldVersion) ? JSON.stringify(turn.memory.state) : null;
    const { page, ladder } = pageColumns(turn);
    put(12, [
      row.id,
      row.seq,
      turn.memory.seq,
      revisionAfter(writing),
      Buffer.from(prev, 'hex'),
      decider.foldVersion,
      state,
      page,
      ladder,
      iso(turn.wakeAt),
    ]);
  }
  return columns;
};

/** What the clock does leaves the state as it was, and the row's largest column untouched. */
const changed = ({ row, turn }: Writing, foldVersion: number): boolean =>
  row.fold_version !== foldVersion || turn.events.some(({ family }) => family === 'case');
