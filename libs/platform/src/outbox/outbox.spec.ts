import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { inTransaction, onConnection, openDatabase, sql } from '../database.js';
import type { QueuedJob } from '../queues/producers.js';
import { cleanOutbox, deadOutboxRows, outboxState, reviveOutboxRow } from './housekeeping.js';
import { outboxRow, relay, writeOutbox } from './outbox.js';

describe('the outbox', () => {
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = await openDatabase({ url: database.appUrl });
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  beforeEach(() => run('delete from platform.outbox'));

  const run = <Row>(text: string, params: unknown[] = []): Promise<Row[]> => onConnection(db, (tx) => sql<Row>(tx, text, params));
  const put = (...deliveries: string[]): Promise<void> =>
    inTransaction(db, (tx) =>
      writeOutbox(
        tx,
        deliveries.map((delivery) => outboxRow({ name: 'deliver', data: { delivery } })),
      ),
    );
  const dueAgain = (): Promise<unknown> => run('update platform.outbox set next_try = clock_timestamp()');

  class Away extends Error {
    readonly code = 'ECONNREFUSED';
  }

  const collector = () => {
    const taken: QueuedJob[] = [];
    return { taken, enqueue: async (jobs: readonly QueuedJob[]) => void taken.push(...jobs) };
  };

  it('hands on what was committed, once, under the id of the row', async () => {
    const { taken, enqueue } = collector();
    await put('a', 'b');
    expect(await relay(db, enqueue)).toEqual({ sent: 2, refused: 0, dead: 0 });
    expect(await relay(db, enqueue)).toEqual({ sent: 0, refused: 0, dead: 0 });
    const ids = await run<{ id: string }>('select id from platform.outbox');
    expect(taken.map(({ key }) => key).sort()).toEqual(ids.map(({ id }) => id).sort());
    expect(taken.map(({ job }) => job.data)).toEqual(expect.arrayContaining([{ delivery: 'a' }, { delivery: 'b' }]));
  });

  it('hands on nothing that was rolled back', async () => {
    const { taken, enqueue } = collector();
    const refused = inTransaction(db, async (tx) => {
      await writeOutbox(tx, [outboxRow({ name: 'housekeep', data: {} })]);
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    await relay(db, enqueue);
    expect(taken).toEqual([]);
  });

  it('asks for a delay until runAt, counted by the database', async () => {
    const { taken, enqueue } = collector();
    const [{ now } = { now: 0 }] = await run<{ now: number }>('select (extract(epoch from clock_timestamp()) * 1000)::bigint as now');
    const at = new Date(now + 60_000).toISOString();
    await inTransaction(db, (tx) => writeOutbox(tx, [outboxRow({ name: 'wake', data: { stream: 's', at } }, now + 60_000)]));
    await relay(db, enqueue);
    expect(taken[0]?.delayMs).toBeGreaterThan(50_000);
    expect(taken[0]?.delayMs).toBeLessThanOrEqual(60_000);
  });

  it('lets two relays share the rows: one that commits late is not skipped, one that is held is not taken twice', async () => {
    const late = db.createQueryRunner();
    await late.startTransaction();
    await writeOutbox(late, [outboxRow({ name: 'deliver', data: { delivery: 'late' } })]);
    await put('early');
    const { taken, enqueue } = collector();
    await relay(db, async (jobs) => {
      await enqueue(jobs);
      expect(await relay(db, enqueue)).toEqual({ sent: 0, refused: 0, dead: 0 });
    });
    await late.commitTransaction();
    await late.release();
    await relay(db, enqueue);
    expect(taken.map(({ job }) => job.data)).toEqual([{ delivery: 'early' }, { delivery: 'late' }]);
  });

  it('waits as long as it takes for a queue that is away, and never gives up on that account', async () => {
    await put('a', 'b');
    let calls = 0;
    for (let i = 0; i < 30; i += 1) {
      await dueAgain();
      const refused = await relay(db, () => {
        calls += 1;
        return Promise.reject(new Away('connect'));
      });
      expect(refused).toEqual({ sent: 0, refused: 2, dead: 0 });
    }
    expect(calls).toBe(30);
    const rows = await run<{ state: string; attempts: number; last_error: string; wait: number }>(
      'select state, attempts, last_error, extract(epoch from next_try - clock_timestamp())::int as wait from platform.outbox',
    );
    expect(rows).toEqual([1, 2].map(() => ({ state: 'waiting', attempts: 30, last_error: 'ECONNREFUSED', wait: 60 })));
    const { taken, enqueue } = collector();
    await relay(db, enqueue);
    expect(taken).toEqual([]);
    await dueAgain();
    await relay(db, enqueue);
    expect(taken).toHaveLength(2);
  });

  it('sets one bad row aside after many refusals, without holding back the others, and shows it until someone revives it', async () => {
    await put('good');
    await run(`insert into platform.outbox (job, data) values ('from-another-release', '{}')`);
    const { taken, enqueue } = collector();
    let dead = 0;
    for (let i = 0; i < 20; i += 1) {
      await dueAgain();
      dead += (await relay(db, enqueue)).dead;
    }
    expect(taken.map(({ job }) => job.data)).toEqual([{ delivery: 'good' }]);
    expect(dead).toBe(1);
    const [row] = await onConnection(db, (tx) => deadOutboxRows(tx));
    expect(row).toMatchObject({ job: 'from-another-release', attempts: 20, last_error: 'unknown-job' });
    expect(await onConnection(db, outboxState)).toEqual({ waiting: 0, dead: 1, oldest_seconds: 0 });
    await onConnection(db, (tx) => reviveOutboxRow(tx, row!.id));
    expect(await onConnection(db, outboxState)).toMatchObject({ waiting: 1, dead: 0 });
  });

  it('clears what was sent long ago', async () => {
    await put('old', 'new');
    await relay(db, collector().enqueue);
    await run(`update platform.outbox set sent_at = sent_at - interval '8 days' where data->>'delivery' = 'old'`);
    expect(await onConnection(db, (tx) => cleanOutbox(tx))).toBe(1);
    expect(await run(`select data from platform.outbox`)).toEqual([{ data: { delivery: 'new' } }]);
  });
});
