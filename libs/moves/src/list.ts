import { decisionAskedBy, type MoveState } from '#domain/move/state';
import { sql, timestamptz, type Tx } from '#platform/database';
import { revisionAfter, type Writing } from '#record/append';
import type { Projector } from '#record/handle';
import type { FactsOfMove } from './decider.js';

const SAVE = `
  insert into moves.move (id, child, home, route, status, social_worker, opened_at, needed_by, moved_at, ended_at, revision, iro, decision_asked_by)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::int[], $12::text[], $13::text[])
  on conflict (id) do update set child = excluded.child, home = excluded.home, route = excluded.route, status = excluded.status,
    social_worker = excluded.social_worker, opened_at = excluded.opened_at, needed_by = excluded.needed_by, moved_at = excluded.moved_at,
    ended_at = excluded.ended_at, revision = excluded.revision, iro = excluded.iro,
    decision_asked_by = excluded.decision_asked_by`;

/** Keeps the list of moves: one row each, written only when something has happened. */
export const listMoves: Projector<MoveState, FactsOfMove> = async (tx, writings) => {
  const rows = writings.filter(({ turn }) => turn.events.some(({ family }) => family === 'case')).map(rowOf);
  if (rows.length > 0) await saveRows(tx, rows);
};

export const saveRows = async (tx: Tx, rows: readonly unknown[][]): Promise<void> => {
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]));
  await sql(tx, SAVE, columns);
};

const rowOf = (writing: Writing<MoveState, FactsOfMove>): unknown[] =>
  listRow(writing.row.id, writing.turn.memory.state!, revisionAfter(writing));

/** What the list says of a move; also made from a state that was folded again. */
export const listRow = (id: string, state: MoveState, revision: number): unknown[] => [
  id,
  state.child.id,
  state.home,
  state.route,
  state.lifecycle.is,
  state.posts.socialWorker,
  timestamptz(state.opened.at),
  timestamptz('neededBy' in state.request ? state.request.neededBy : state.plannedMoves.at(-1)?.planned),
  timestamptz(state.moved?.at),
  timestamptz(state.stayEnded?.at),
  revision,
  state.posts.iro ?? null,
  decisionAskedBy(state) ?? null,
];
