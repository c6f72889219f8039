/** The same turn for many streams at once, because time has passed: claimed, decided one by one, written together. */
import type { Memory } from '#domain/turn';
import { inTransaction, sql, timestamptz, type Tx } from '#platform/database';
import type { DataSource } from 'typeorm';
import { append, type Writing } from './append.js';
import type { Decider, FactsInTime } from './decider.js';
import type { Projector } from './handle.js';
import { COLUMNS, memoryOf, pageColumns, type StreamRow } from './stream-row.js';

export interface Sweeping<State, Given, Facts extends FactsInTime> {
  readonly decider: Decider<State, Given, Facts>;
  readonly gather: (tx: Tx, memories: readonly { readonly id: string; readonly memory: Memory<State> }[]) => Promise<readonly Facts[]>;
  readonly projectors: readonly Projector<State, Facts>[];
  /** Told of a stream whose turn throws; it is pushed back, counted and shown as stuck. */
  readonly onStuck: (stream: string, error: unknown) => void;
  /** Tells people, in the same transaction, of streams that have just become stuck: nobody is called for them by themselves any more. */
  readonly tellStuck?: (tx: Tx, streams: readonly string[]) => Promise<void>;
}
export interface Swept {
  readonly streams: number;
  readonly events: number;
  readonly stuck: number;
}

/**
 * Neither a person nor another sweep waits for this: locked rows are skipped. The time is read as an index condition. What newer
 * code has folded is left to newer code.
 */
const CLAIM = `
  select ${COLUMNS} from record.stream
   where kind = $1 and wake_at <= (select clock.now()) and fold_version <= $3 order by wake_at, id limit $2 for update skip locked`;
const CLAIM_ONE = `
  select ${COLUMNS} from record.stream
   where kind = $1 and id = any($2::uuid[]) and wake_at <= (select clock.now()) and fold_version <= $3 order by id for update skip locked`;

/** One batch of what is due. A batch that fails in SQL is halved until the culprit stands alone. */
export const sweepBatch = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  sweeping: Sweeping<State, Given, Facts>,
  limit: number,
): Promise<Swept> => {
  let claimed: readonly string[] = [];
  try {
    return await inTransaction(db, async (tx) => {
      const { kind, foldVersion } = sweeping.decider;
      const rows = await sql<StreamRow>(tx, CLAIM, [kind, limit, foldVersion]);
      claimed = rows.map(({ id }) => id);
      return turnAll(tx, rows, sweeping);
    });
  } catch (error) {
    return await halve(db, sweeping, claimed, error);
  }
};

const halve = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  sweeping: Sweeping<State, Given, Facts>,
  ids: readonly string[],
  error: unknown,
): Promise<Swept> => {
  if (ids.length === 0 || isConnectionLost(error)) throw error;
  if (ids.length === 1) {
    sweeping.onStuck(ids[0]!, error);
    await inTransaction(db, (tx) => pushBack(tx, ids, sweeping));
    return { streams: 0, events: 0, stuck: 1 };
  }
  const middle = Math.ceil(ids.length / 2);
  const first = await sweepThese(db, sweeping, ids.slice(0, middle));
  return add(first, await sweepThese(db, sweeping, ids.slice(middle)));
};

const sweepThese = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  sweeping: Sweeping<State, Given, Facts>,
  ids: readonly string[],
): Promise<Swept> => {
  try {
    const { kind, foldVersion } = sweeping.decider;
    return await inTransaction(db, async (tx) => turnAll(tx, await sql<StreamRow>(tx, CLAIM_ONE, [kind, ids, foldVersion]), sweeping));
  } catch (error) {
    return halve(db, sweeping, ids, error);
  }
};

/** Says nothing against any stream: the next sweep finds them as they were. */
const isConnectionLost = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(08|53|57P)/.test(code) || /^E[A-Z]+$/.test(code) || /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
};

const turnAll = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  rows: readonly StreamRow[],
  sweeping: Sweeping<State, Given, Facts>,
): Promise<Swept> => {
  const { decider, gather, projectors, onStuck } = sweeping;
  if (rows.length === 0) return { streams: 0, events: 0, stuck: 0 };
  const remembered = await Promise.all(rows.map(async (row) => ({ row, id: row.id, memory: await memoryOf(tx, row, decider) })));
  const facts = await gather(tx, remembered);
  const stuck: string[] = [];
  const writings = remembered.flatMap(({ row, memory }, at): Writing<State, Facts>[] => {
    try {
      return [{ row, before: memory.state, turn: decider.timePasses(memory, facts[at]!), facts: facts[at]!, source: 'clock' }];
    } catch (error) {
      onStuck(row.id, error);
      stuck.push(row.id);
      return [];
    }
  });
  await settle(tx, decider, writings, projectors);
  await pushBack(tx, stuck, sweeping);
  return { streams: writings.length, events: writings.reduce((sum, { turn }) => sum + turn.events.length, 0), stuck: stuck.length };
};

/** Those to which nothing happened are only set to wake later. */
const settle = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  decider: Decider<State, Given, Facts>,
  writings: readonly Writing<State, Facts>[],
  projectors: readonly Projector<State, Facts>[],
): Promise<void> => {
  const written = writings.filter(({ turn }) => turn.events.length > 0);
  const quiet = writings.filter(({ turn }) => turn.events.length === 0);
  if (written.length > 0) await append(tx, decider, written);
  for (const project of projectors) if (written.length > 0) await project(tx, written);
  if (quiet.length > 0)
    await sql(
      tx,
      `update record.stream s set wake_at = r.wake_at, page = coalesce(r.page, s.page), ladder = r.ladder, stuck = 0
         from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[]) as r (id, wake_at, page, ladder) where s.id = r.id`,
      [
        quiet.map(({ row }) => row.id),
        quiet.map(({ turn }) => timestamptz(turn.wakeAt)),
        quiet.map(({ turn }) => pageColumns(turn).page),
        quiet.map(({ turn }) => pageColumns(turn).ladder),
      ],
    );
};

/** Tried again later and later, up to an hour; never given up. */
const pushBack = async (
  tx: Tx,
  ids: readonly string[],
  { tellStuck }: { readonly tellStuck?: (tx: Tx, streams: readonly string[]) => Promise<void> },
): Promise<void> => {
  if (ids.length === 0) return;
  const pushed = await sql<{ id: string; stuck: number }>(
    tx,
    `update record.stream set stuck = stuck + 1, wake_at = clock.now() + least(power(2, least(stuck, 12)), 3600) * interval '1 second'
      where id = any($1::uuid[]) and wake_at <= clock.now() returning id, stuck`,
    [ids],
  );
  const fresh = pushed.filter(({ stuck }) => stuck === 1).map(({ id }) => id);
  if (fresh.length > 0) await tellStuck?.(tx, fresh);
};

const add = (a: Swept, b: Swept): Swept => ({ streams: a.streams + b.streams, events: a.events + b.events, stuck: a.stuck + b.stuck });
