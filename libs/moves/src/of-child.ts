import { sql, type Tx } from '#platform/database';

export interface MoveOfChild {
  readonly move: string;
  readonly home: string;
  readonly status: string;
  readonly openedAt: number;
  readonly movedAt: number | null;
  readonly endedAt: number | null;
}

/** Every move of a child, the newest first. */
export const movesOfChild = (tx: Tx, child: string): Promise<MoveOfChild[]> =>
  sql(
    tx,
    `select id as move, home, status, (extract(epoch from opened_at) * 1000)::bigint as "openedAt",
            (extract(epoch from moved_at) * 1000)::bigint as "movedAt", (extract(epoch from ended_at) * 1000)::bigint as "endedAt"
       from moves.move where child = $1 order by opened_at desc, id`,
    [child],
  );

/** The post of each child's social worker, by move. */
export const socialWorkersOf = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ id: string; post: string }>(tx, 'select id, social_worker as post from moves.move');
  return new Map(rows.map(({ id, post }) => [id, post]));
};
