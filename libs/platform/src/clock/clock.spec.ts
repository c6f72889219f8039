import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { inTransaction, onConnection, openDatabase, sql, type Tx } from '../database.js';
import { beginAt, recordNow, setTicking, stepTo } from './clock.js';
import { assertClockMode } from './mode.js';

const JANUARY = Date.UTC(2027, 0, 4, 9);
const MINUTE = 60_000;

const withDatabase = (clock: 'real' | 'stepped') => {
  let database: TestDatabase;
  let db: DataSource;
  beforeEach(async () => {
    database = await createTestDatabase({ clock });
    db = await openDatabase({ url: database.appUrl });
  });
  afterEach(async () => {
    await db.destroy();
    await database.drop();
  });
  return { on: <T>(work: (tx: Tx) => Promise<T>): Promise<T> => onConnection(db, work), db: () => db };
};

describe('the real clock', () => {
  const { on } = withDatabase('real');

  it('is the server’s, cut to milliseconds, in text as in numbers', () =>
    on(async (tx) => {
      const [row] = await sql<{ cut: boolean; near: boolean }>(
        tx,
        `select n = date_trunc('milliseconds', n) as cut, abs(extract(epoch from clock_timestamp() - n)) < 1 as near from clock.now() n`,
      );
      expect(row).toEqual({ cut: true, near: true });
      expect(Number.isInteger(await recordNow(tx))).toBe(true);
    }));

  it('goes on within a transaction: the time is read after a lock, not when the transaction began', () =>
    on(async (tx) => {
      await tx.startTransaction();
      const first = await recordNow(tx);
      await sql(tx, 'select pg_sleep(0.02)');
      expect(await recordNow(tx)).toBeGreaterThanOrEqual(first + 20);
      await tx.rollbackTransaction();
    }));

  it('can be set by nobody: there is neither a row nor a function to do it with', () =>
    on(async (tx) => {
      await expect(stepTo(tx, JANUARY)).rejects.toThrow('does not exist');
      await expect(beginAt(tx, JANUARY)).rejects.toThrow('does not exist');
      await expect(setTicking(tx, false)).rejects.toThrow('does not exist');
      expect(await sql(tx, `select to_regclass('clock.demo') as demo`)).toEqual([{ demo: null }]);
      await expect(sql(tx, `update clock.mode set mode = 'stepped'`)).rejects.toThrow('permission denied');
      await expect(sql(tx, 'create or replace function clock.now() returns timestamptz return now()')).rejects.toThrow('permission denied');
    }));

  it('belongs to a service: a demonstration refuses the database', async () => {
    await on((tx) => assertClockMode(tx, 'real'));
    await expect(on((tx) => assertClockMode(tx, 'stepped'))).rejects.toThrow('This database belongs to a real service');
  });

  it('finds what is due through an index', () =>
    on(async (tx) => {
      await sql(tx, 'create temporary table stream (id int, wake_at timestamptz)');
      await sql(tx, `insert into stream select i, clock.now() + i * interval '1 minute' from generate_series(-20, 20000) i`);
      await sql(tx, 'create index stream_wake_at on stream (wake_at)');
      await sql(tx, 'analyze stream');
      const due = 'from stream where wake_at <= (select clock.now()) order by wake_at limit 250 for update skip locked';
      const plan = (await sql<Record<string, string>>(tx, `explain select id ${due}`)).map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('Index Scan using stream_wake_at');
      expect(plan).toMatch(/Index Cond: \(wake_at <= \(?InitPlan/);
      expect(await sql(tx, `select id ${due}`)).toHaveLength(21);
    }));
});

describe('the stepped clock', () => {
  const { on, db } = withDatabase('stepped');

  it('ticks with the server until it is told otherwise', () =>
    on(async (tx) => {
      const [row] = await sql<{ near: boolean }>(tx, 'select abs(extract(epoch from clock_timestamp() - clock.now())) < 1 as near');
      expect(row?.near).toBe(true);
    }));

  it('begins where it is told, once, in the past or the future, and then stands still', () =>
    on(async (tx) => {
      expect(await beginAt(tx, 0)).toBe(0);
      expect(await recordNow(tx)).toBe(0);
      await expect(beginAt(tx, JANUARY)).rejects.toThrow('This clock has already begun');
    }));

  it('is stepped on exactly, and never back', () =>
    on(async (tx) => {
      await beginAt(tx, JANUARY);
      expect(await stepTo(tx, JANUARY + MINUTE)).toBe(JANUARY + MINUTE);
      expect(await stepTo(tx, JANUARY)).toBe(JANUARY + MINUTE);
      expect(await recordNow(tx)).toBe(JANUARY + MINUTE);
    }));

  it('ticks on between steps when let go, never earlier than it stood', () =>
    on(async (tx) => {
      await beginAt(tx, JANUARY);
      expect(await setTicking(tx, true)).toBeGreaterThanOrEqual(JANUARY);
      await stepTo(tx, JANUARY + MINUTE);
      await sql(tx, 'select pg_sleep(0.02)');
      const now = await recordNow(tx);
      expect(now).toBeGreaterThanOrEqual(JANUARY + MINUTE + 20);
      expect(now).toBeLessThan(JANUARY + 2 * MINUTE);
      const stood = await setTicking(tx, false);
      expect(await recordNow(tx)).toBe(stood);
    }));

  it('shows the later of two steps taken at once', async () => {
    await on((tx) => beginAt(tx, JANUARY));
    const steps = [5, 2, 9, 1, 7].map((minutes) => inTransaction(db(), (tx) => stepTo(tx, JANUARY + minutes * MINUTE)));
    await Promise.all(steps);
    expect(await on(recordNow)).toBe(JANUARY + 9 * MINUTE);
  });

  it('is moved through its functions only', () =>
    on(async (tx) => {
      await expect(sql(tx, 'update clock.demo set offset_ms = 1')).rejects.toThrow('permission denied');
      await expect(sql(tx, `select clock.show('2030-01-01', false)`)).rejects.toThrow('permission denied');
    }));

  it('belongs to a demonstration: a service refuses the database', async () => {
    await expect(on((tx) => assertClockMode(tx, 'real'))).rejects.toThrow('This database belongs to a demonstration');
  });
});
