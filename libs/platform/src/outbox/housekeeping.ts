import { sql, type Tx } from '../database.js';

/** Removes what was sent long ago, some at a time; returns how many, so that the caller may come back for more. */
export const cleanOutbox = async (tx: Tx, olderThanDays = 7, limit = 5_000): Promise<number> => {
  const gone = await sql(
    tx,
    `delete from platform.outbox where id in (
       select id from platform.outbox
        where state = 'sent' and sent_at < (select clock_timestamp()) - $1 * interval '1 day'
        order by sent_at limit $2 for update skip locked)
     returning id`,
    [olderThanDays, limit],
  );
  return gone.length;
};

export interface DeadOutboxRow {
  readonly id: string;
  readonly job: string;
  readonly data: Record<string, unknown>;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly created_at: Date;
}

/** What could not be handed on. */
export const deadOutboxRows = (tx: Tx, limit = 100): Promise<DeadOutboxRow[]> =>
  sql(tx, `select id, job, data, attempts, last_error, created_at from platform.outbox where state = 'dead' order by created_at limit $1`, [
    limit,
  ]);

/** A person has seen to the cause: try again. */
export const reviveOutboxRow = async (tx: Tx, id: string): Promise<void> => {
  await sql(
    tx,
    `update platform.outbox set state = 'waiting', attempts = 0, next_try = clock_timestamp() where id = $1 and state = 'dead'`,
    [id],
  );
};

export interface OutboxState {
  readonly waiting: number;
  readonly dead: number;
  /** Age of the oldest row whose time has come, in machine seconds: grows while the queue is away. */
  readonly oldest_seconds: number;
}

export const outboxState = async (tx: Tx): Promise<OutboxState> => {
  const [row] = await sql<OutboxState>(
    tx,
    `select count(*) filter (where state = 'waiting') as waiting,
            count(*) filter (where state = 'dead') as dead,
            coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where state = 'waiting')), 0)::int as oldest_seconds
       from platform.outbox where state in ('waiting', 'dead')`,
  );
  return row ?? { waiting: 0, dead: 0, oldest_seconds: 0 };
};
