/** Ids for figures: the same for the same child, and of no use to any other route. */
import { createHmac } from 'node:crypto';
import { sql, type Tx } from '#platform/database';

export const pseudonymsOf = async (tx: Tx): Promise<(id: string) => string> => {
  const [row] = await sql<{ key: Buffer }>(tx, 'select key from access.pseudonym');
  return (id) => {
    const hex = createHmac('sha256', row!.key).update(id).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
};
