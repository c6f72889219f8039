import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { itKeepsTheContract } from './contract.js';
import { Queues } from './queues.js';

describe('queues on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  itKeepsTheContract('postgres', (settings, onError) => Queues.open({ databaseUrl: database.appUrl, onError, ...settings }));
});
