import type { DataSource } from 'typeorm';
import { inTransaction, sql, timestamptz, type Tx } from '../database.js';
import { isJobName, type Job } from '../queues/catalogue.js';
import type { Enqueue, QueuedJob } from '../queues/producers.js';

/** Ready for `insert into platform.outbox (job, data, run_at)`, alone or through unnest(text[], jsonb[], timestamptz[]). */
export interface OutboxRow {
  readonly job: string;
  readonly data: string;
  readonly run_at: string | null;
}

/** `runAt` is machine time, in epoch ms: without it the job runs at once. */
export const outboxRow = (job: Job, runAt?: number): OutboxRow => ({
  job: job.name,
  data: JSON.stringify(job.data),
  run_at: timestamptz(runAt),
});

export const writeOutbox = async (tx: Tx, rows: readonly OutboxRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql(tx, 'insert into platform.outbox (job, data, run_at) select * from unnest($1::text[], $2::jsonb[], $3::timestamptz[])', [
    rows.map(({ job }) => job),
    rows.map(({ data }) => data),
    rows.map(({ run_at }) => run_at),
  ]);
};

export interface Relayed {
  readonly sent: number;
  readonly refused: number;
  readonly dead: number;
}

interface Waiting {
  readonly id: string;
  readonly job: string;
  readonly data: Job['data'];
  readonly delay_ms: number;
}

/** After so many refusals by a queue that does answer, a row is set aside for a person to look at. */
const GIVE_UP_AFTER = 20;

/** By state, never by "id greater than the last": commits come in another order than ids, and rows would be skipped. */
const TAKE = `
  select id, job, data, greatest(0, ceil(coalesce(extract(epoch from run_at - clock_timestamp()), 0) * 1000))::bigint as delay_ms
    from platform.outbox
   where state = 'waiting' and next_try <= (select statement_timestamp())
   order by next_try limit $1 for update skip locked`;

/** Hands what has been committed to the queue. Killed between adding and committing, it adds the same job again: same id, no harm. */
export const relay = (db: DataSource, enqueue: Enqueue, limit = 200): Promise<Relayed> =>
  inTransaction(db, async (tx) => {
    const waiting = await sql<Waiting>(tx, TAKE, [limit]);
    const { sent, refusals } = await hand(waiting, enqueue);
    await markSent(tx, sent);
    const dead = await markRefused(tx, refusals);
    return { sent: sent.length, refused: refusals.length, dead };
  });

interface Refusal {
  readonly id: string;
  readonly code: string;
  /** The queue itself is away: says nothing against this row, which may wait as long as it takes. */
  readonly away: boolean;
}

const hand = async (waiting: readonly Waiting[], enqueue: Enqueue): Promise<{ sent: string[]; refusals: Refusal[] }> => {
  if (waiting.length === 0) return { sent: [], refusals: [] };
  try {
    await enqueue(waiting.map(toQueued));
    return { sent: waiting.map(({ id }) => id), refusals: [] };
  } catch (error) {
    const [only, ...others] = waiting;
    if (isAway(error) || (only !== undefined && others.length === 0))
      return { sent: [], refusals: waiting.map(({ id }) => refusal(id, error)) };
    return handOneByOne(waiting, enqueue);
  }
};

/** One bad row must not hold back, or condemn, the others. */
const handOneByOne = async (waiting: readonly Waiting[], enqueue: Enqueue): Promise<{ sent: string[]; refusals: Refusal[] }> => {
  const sent: string[] = [];
  const refusals: Refusal[] = [];
  for (const row of waiting) {
    const outcome = await hand([row], enqueue);
    sent.push(...outcome.sent);
    refusals.push(...outcome.refusals);
  }
  return { sent, refusals };
};

class UnknownJob extends Error {
  readonly code = 'unknown-job';
}

const toQueued = ({ id, job, data, delay_ms }: Waiting): QueuedJob => {
  if (!isJobName(job)) throw new UnknownJob('This release does not know the job.');
  return { job: { name: job, data } as Job, key: id, delayMs: delay_ms };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const redisCode = /^[A-Z]{3,20}(?= )/.exec(error.message)?.[0];
  return (code ?? redisCode ?? error.name).slice(0, 60);
};

/** Errors of the network, of a PostgreSQL that is full or going down, and Redis saying that it cannot write just now. */
const isAway = (error: unknown): boolean =>
  /^(E[A-Z]+|08\w{3}|53\w{3}|57P0\d)$/.test(codeOf(error)) ||
  /^(OOM|READONLY|LOADING|MISCONF|NOREPLICAS)\b|closed|writeable|in time|retries|timeout|terminated/i.test(messageOf(error));

const refusal = (id: string, error: unknown): Refusal => ({ id, code: codeOf(error), away: isAway(error) });

const markSent = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql(tx, `update platform.outbox set state = 'sent', sent_at = clock_timestamp(), last_error = null where id = any($1::uuid[])`, [
    ids,
  ]);
};

const REFUSED = `
  update platform.outbox o
     set attempts = o.attempts + 1,
         last_error = r.code,
         next_try = clock_timestamp() + least(60, power(2, least(o.attempts, 6))) * interval '1 second',
         state = case when not r.away and o.attempts + 1 >= $4 then 'dead' else 'waiting' end
    from unnest($1::uuid[], $2::text[], $3::boolean[]) as r (id, code, away)
   where o.id = r.id
  returning o.state`;

const markRefused = async (tx: Tx, refusals: readonly Refusal[]): Promise<number> => {
  if (refusals.length === 0) return 0;
  const columns = [refusals.map(({ id }) => id), refusals.map(({ code }) => code), refusals.map(({ away }) => away)];
  const rows = await sql<{ state: string }>(tx, REFUSED, [...columns, GIVE_UP_AFTER]);
  return rows.filter(({ state }) => state === 'dead').length;
};
