import { sql, type Tx } from '#platform/database';

export interface MoveOfChild {
  readonly move: string;
  readonly home: string;
  readonly status: string;
  readonly openedAt: number;
  readonly movedAt: number | null;
  readonly endedAt: number | null;
}

/** Every move of a child, in the order of ids: who locks them all locks them so. */
export const everyMoveOfChild = async (tx: Tx, child: string): Promise<string[]> =>
  (await sql<{ id: string }>(tx, 'select id from moves.move where child = $1 order by id', [child])).map(({ id }) => id);

/** The child of a move. */
export const childOfMove = async (tx: Tx, move: string): Promise<string | undefined> =>
  (await sql<{ child: string }>(tx, 'select child from moves.move where id = $1', [move]))[0]?.child;

/** The moves of a child that one of these ties shows, the newest first. */
export const movesOfChild = (tx: Tx, child: string, ties: readonly string[]): Promise<MoveOfChild[]> =>
  sql(
    tx,
    `select id as move, home, status, (extract(epoch from opened_at) * 1000)::bigint as "openedAt",
            (extract(epoch from moved_at) * 1000)::bigint as "movedAt", (extract(epoch from ended_at) * 1000)::bigint as "endedAt"
       from moves.move m where child = $1 and exists (select from access.tie_view t where t.move = m.id and t.key = any($2::text[])) order by opened_at desc, id`,
    [child, ties],
  );

/** The post of each child's social worker, by move. */
export const socialWorkersOf = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ id: string; post: string }>(tx, 'select id, social_worker as post from moves.move');
  return new Map(rows.map(({ id, post }) => [id, post]));
};
