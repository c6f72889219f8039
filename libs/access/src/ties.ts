/** What ties moves to posts, as the record stands now: one statement, whether there is such a move or not. */
import { sql, type Tx } from '#platform/database';
import type { Tie } from './need-to-know.js';

type Row = Tie & { readonly move: string; readonly child: string };

const TIES = 'select move, child, kind, post, restricted, current from access.tie_view';

/** No ties: there is no such move. */
export const tiesOfMove = (tx: Tx, move: string): Promise<Tie[]> => sql<Row>(tx, `${TIES} where move = $1`, [move]);

export interface TiedMove {
  readonly child: string;
  readonly ties: readonly Tie[];
}

/** By move. */
export const tiesOfMoves = async (tx: Tx, moves: readonly string[]): Promise<ReadonlyMap<string, TiedMove>> =>
  byMove(await sql<Row>(tx, `${TIES} where move = any($1::uuid[])`, [moves]));

/** By move, of these children. */
export const tiesOfChildren = async (tx: Tx, children: readonly string[]): Promise<ReadonlyMap<string, TiedMove>> =>
  byMove(await sql<Row>(tx, `${TIES} where child = any($1::uuid[])`, [children]));

const byMove = (rows: readonly Row[]): ReadonlyMap<string, TiedMove> => {
  const moves = new Map<string, { child: string; ties: Tie[] }>();
  for (const row of rows) {
    const known = moves.get(row.move) ?? { child: row.child, ties: [] };
    known.ties.push(row);
    moves.set(row.move, known);
  }
  return moves;
};

/** Whether the child is marked; undefined where there is none. */
export const isRestricted = async (tx: Tx, child: string): Promise<boolean | undefined> =>
  (await sql<{ restricted: boolean }>(tx, 'select restricted from children.child_view where id = $1', [child]))[0]?.restricted;
