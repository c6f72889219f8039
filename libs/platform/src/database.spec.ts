import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { onConnection, openDatabase, sql } from './database.js';

describe('the pool', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase({ migrations: [] })));
  afterAll(() => database.drop());

  it('lets nobody wait for a connection without end', async () => {
    const db = await openDatabase({ url: database.appUrl, poolSize: 1, patienceMs: 100 });
    const ask = () => onConnection(db, (tx) => sql(tx, 'select 1 as one'));
    await onConnection(db, async (tx) => {
      await sql(tx, 'select 1');
      await expect(ask()).rejects.toThrow('timeout exceeded when trying to connect');
    });
    expect(await ask()).toEqual([{ one: 1 }]);
    await db.destroy();
  });
});
