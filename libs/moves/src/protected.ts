/** Moves whose record is protected: nothing about the child is sent by itself any more (edge case 24). */
import { sql, type Tx } from '#platform/database';

export const protectedMoves = async (tx: Tx): Promise<ReadonlySet<string>> => {
  const rows = await sql<{ id: string }>(tx, `select id from moves.move where status = 'protected'`);
  return new Set(rows.map(({ id }) => id));
};
