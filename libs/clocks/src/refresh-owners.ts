import type { Directory } from '#domain/policy/strike';
import { sql, type Tx } from '#platform/database';

interface OwnedByRole {
  readonly stream: string;
  readonly id: string;
  readonly role: string;
  readonly post: string | null;
}

/**
 * Where posts change hands, or a child is allocated to another post, an open duty that is owned by role may belong to somebody
 * else: its row is set right. Of all streams, or of these.
 */
export const refreshOwners = async (
  tx: Tx,
  directoryOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, Directory>>,
  streams?: readonly string[],
): Promise<void> => {
  const open = await sql<OwnedByRole>(
    tx,
    `select stream, id, owner_role as role, owner_post as post from clocks.duty
      where status = 'open' and owner_role is not null and ($1::uuid[] is null or stream = any($1)) order by stream, id`,
    [streams ?? null],
  );
  const directories = await directoryOf([...new Set(open.map(({ stream }) => stream))]);
  const changed = open.flatMap(({ stream, id, role, post }) => {
    const now = directories.get(stream)?.ownerPost({ role }) ?? null;
    return now === post ? [] : [{ stream, id, now }];
  });
  if (changed.length === 0) return;
  await sql(
    tx,
    'update clocks.duty d set owner_post = c.post from unnest($1::uuid[], $2::text[], $3::text[]) as c (stream, id, post) where d.stream = c.stream and d.id = c.id',
    [changed.map(({ stream }) => stream), changed.map(({ id }) => id), changed.map(({ now }) => now)],
  );
};
