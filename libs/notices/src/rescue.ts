import type { DataSource } from 'typeorm';
import { inTransaction, sql, type Tx } from '#platform/database';
import { queueDeliveries } from './inbox.js';

const BATCH = 500;

/** All that a queue has lost, batch by batch: after a FLUSHALL that may be everything. */
export const rescueAllDeliveries = async (db: DataSource): Promise<void> => {
  while ((await inTransaction(db, (tx) => rescueDeliveries(tx))) === BATCH);
};

/** Makes the jobs again of deliveries whose queue seems to have lost them. A job too many does no harm. */
export const rescueDeliveries = async (tx: Tx, limit = BATCH): Promise<number> => {
  const lost = await sql<{ id: string }>(
    tx,
    `update notices.delivery set next_look = clock_timestamp() + interval '5 minutes' where id in (
       select id from notices.delivery where state = 'waiting' and next_look <= (select statement_timestamp())
        order by next_look limit $1 for update skip locked)
     returning id`,
    [limit],
  );
  await queueDeliveries(tx, lost);
  return lost.length;
};

export interface DeadDeliveryRow {
  readonly id: string;
  readonly post: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly created_at: Date;
}

/** What nobody received. */
export const deadDeliveries = (tx: Tx, limit = 100): Promise<DeadDeliveryRow[]> =>
  sql(tx, `select id, post, attempts, last_error, created_at from notices.delivery where state = 'dead' order by created_at limit $1`, [
    limit,
  ]);

/** A person has seen to the cause: send it after all. */
export const reviveDelivery = async (tx: Tx, id: string): Promise<void> => {
  const revived = await sql<{ id: string }>(
    tx,
    `update notices.delivery set state = 'waiting', attempts = 0, next_look = clock_timestamp() + interval '5 minutes'
      where id = $1 and state = 'dead' returning id`,
    [id],
  );
  await queueDeliveries(tx, revived);
};
