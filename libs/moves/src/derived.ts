import type { MoveState } from '#domain/move/state';
import { sql, type Tx } from '#platform/database';
import { listRow, saveRows } from './list.js';

const STANDING = `
  select id, child, home, route, status, social_worker, (extract(epoch from opened_at) * 1000)::bigint as opened_at,
         (extract(epoch from needed_by) * 1000)::bigint as needed_by, (extract(epoch from moved_at) * 1000)::bigint as moved_at,
         (extract(epoch from ended_at) * 1000)::bigint as ended_at, revision, iro, decision_asked_by from moves.move where id = $1`;

/** Puts the list's row of a move right; returns 1 where it differed. The caller holds the stream's lock. */
export const replaceListRow = async (tx: Tx, id: string, state: MoveState, revision: number): Promise<number> => {
  const [standing] = await sql<Record<string, unknown>>(tx, STANDING, [id]);
  const wanted = listRow(id, state, revision);
  const same = standing && JSON.stringify(Object.values(standing)) === JSON.stringify(wanted.map(toMs));
  if (same) return 0;
  await sql(tx, 'delete from moves.move where id = $1', [id]);
  await saveRows(tx, [wanted]);
  return 1;
};

const toMs = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? Date.parse(value) : value);
