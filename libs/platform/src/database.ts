import { DataSource, type QueryRunner } from 'typeorm';
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
}

/** Opens the pool. `date` stays a string and `bigint` is a number; statements and idle transactions have a limit. */
export const openDatabase = ({ url, poolSize = 10, applicationName = 'homeward' }: DatabaseOptions): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    synchronize: false,
    logging: false,
    entities: [],
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  }).initialize();

/** The rows of one statement, whatever its kind (TypeORM's `query` answers differently for UPDATE and DELETE). */
export const sql = async <Row = Record<string, unknown>>(tx: Tx, text: string, params: readonly unknown[] = []): Promise<Row[]> => {
  const result = await tx.query(text, [...params], true);
  return result.records as Row[];
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
