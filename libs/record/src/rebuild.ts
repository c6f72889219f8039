/** Makes again, stream by stream and while the service runs, what is derived from the record. */
import type { DataSource } from 'typeorm';
import type { PromisePage } from '#domain/policy/promise-page';
import { inTransaction, onConnection, sql, type Tx } from '#platform/database';
import type { Decider, FactsInTime, StoredEvent } from './decider.js';
import { eventsOf } from './read.js';
import { COLUMNS, pageOf, type StreamRow } from './stream-row.js';

export interface Folded<State> {
  readonly id: string;
  readonly state: State;
  readonly page: PromisePage;
  readonly revision: number;
  readonly events: readonly StoredEvent[];
}
/** Puts a feature's own derived rows right; returns how many differed. */
export type Rebuilder<State> = (tx: Tx, folded: Folded<State>) => Promise<number>;

export interface Rebuilt {
  readonly streams: number;
  /** By table. */
  readonly differences: Readonly<Record<string, number>>;
}

export const rebuildAll = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  decider: Decider<State, Given, Facts>,
  rebuilders: Readonly<Record<string, Rebuilder<State>>>,
): Promise<Rebuilt> => {
  const ids = await onConnection(db, (tx) =>
    sql<{ id: string }>(tx, 'select id from record.stream where kind = $1 order by id', [decider.kind]),
  );
  const differences: Record<string, number> = { state: 0, ...Object.fromEntries(Object.keys(rebuilders).map((table) => [table, 0])) };
  for (const { id } of ids)
    await inTransaction(db, async (tx) => {
      const row = await lockRow(tx, id);
      const folded = await foldAgain(tx, row, decider);
      differences['state']! += await replaceState(tx, row, folded.state, decider.foldVersion);
      for (const [table, rebuild] of Object.entries(rebuilders)) differences[table]! += await rebuild(tx, folded);
    });
  return { streams: ids.length, differences };
};

const lockRow = async (tx: Tx, id: string): Promise<StreamRow> =>
  (await sql<StreamRow>(tx, `select ${COLUMNS} from record.stream where id = $1 for update`, [id]))[0]!;

const foldAgain = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  row: StreamRow,
  decider: Decider<State, Given, Facts>,
): Promise<Folded<State>> => {
  const events = await eventsOf(tx, row.id, decider.codec);
  const state = decider.fold(events.filter(({ family }) => family === 'case'))!;
  return { id: row.id, state, events, page: pageOf(row), revision: row.revision };
};

const replaceState = async (tx: Tx, row: StreamRow, state: unknown, foldVersion: number): Promise<number> => {
  const made = JSON.stringify(state);
  if (made === row.state) return 0;
  await sql(tx, 'update record.stream set state = $2, fold_version = $3 where id = $1', [row.id, made, foldVersion]);
  return 1;
};
