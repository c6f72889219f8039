import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import pg from 'pg';
import { formatInstant } from '#domain/calendar/instant-text';

/** One open transaction (or one connection): everything that touches the database takes it as its first argument. */
export type Tx = QueryRunner;

/** SERIALIZATION FAILURE and DEADLOCK: the transaction did nothing and may simply be tried again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** How long to wait for a connection, be it that all are at work or that the server does not answer. */
  readonly patienceMs?: number;
}

/** Opens the pool. `date` stays a string and `bigint` is a number; waiting, statements and idle transactions have a limit. */
export const openDatabase = ({
  url,
  poolSize = 10,
  applicationName = 'homeward',
  patienceMs = 30_000,
}: DatabaseOptions): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    connectTimeoutMS: patienceMs,
    synchronize: false,
    logging: false,
    entities: [],
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  }).initialize();

/** The rows of one statement, whatever its kind. One with parameters is prepared once a connection: parsing is dearer than most of ours are. */
export const sql = async <Row = Record<string, unknown>>(tx: Tx, text: string, params: readonly unknown[] = []): Promise<Row[]> => {
  const client = (await tx.connect()) as pg.ClientBase;
  const values = [...params];
  try {
    const { rows } = await client.query<Row & pg.QueryResultRow>(values.length > 0 ? { name: nameOf(text), text, values } : { text });
    return rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
};

/** Statements are constants: a name for each, the same in every connection of this process. */
const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const name = names.get(text) ?? `s${String(names.size)}`;
  names.set(text, name);
  return name;
};

/** An instant, in epoch ms, as a parameter of type timestamptz. */
export const timestamptz = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined ? null : formatInstant(instant);

/** Runs `work` in one transaction; a serialization failure or a deadlock is tried again up to `attempts` times. */
export const inTransaction = async <T>(db: DataSource, work: (tx: Tx) => Promise<T>, attempts = 5): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const tx = db.createQueryRunner();
    try {
      await tx.startTransaction();
      const result = await work(tx);
      await tx.commitTransaction();
      return result;
    } catch (error) {
      if (tx.isTransactionActive) await tx.rollbackTransaction().catch(() => undefined);
      if (attempt >= attempts || !isWorthAnotherTry(error)) throw error;
    } finally {
      await tx.release();
    }
  }
};

/** Runs `work` on one connection outside a transaction. */
export const onConnection = async <T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const tx = db.createQueryRunner();
  try {
    return await work(tx);
  } finally {
    await tx.release();
  }
};

const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof Error && 'driverError' in error && TRY_AGAIN.has((error.driverError as { code?: string }).code ?? '');
