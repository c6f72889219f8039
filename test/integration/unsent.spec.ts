import { jest } from '@jest/globals';
import { unsentCommand } from '#apps/cli/src/commands/unsent';
import { onConnection, sql } from '#platform/database';
import { TestHouse } from '#support/house';

let test: TestHouse;
let out: string;
beforeAll(async () => (test = await TestHouse.open()));
afterAll(() => test.close());
beforeEach(() => {
  out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (out += String(text)) !== '');
});
afterEach(() => jest.restoreAllMocks());

const run = (...args: string[]) => unsentCommand.run(args, { HOMEWARD_MODE: 'demo', DATABASE_URL: test.database.appUrl });

it('says which notices nobody received and why, and tries them again when asked', async () => {
  expect(await run()).toBe(0);
  expect(out).toBe('0 given up; 0 wait for the queue, the oldest for 0 s.\n');
  const [dead] = await onConnection(test.db, (tx) =>
    sql<{ id: string }>(
      tx,
      `insert into notices.delivery (batch, post, created_at, state, attempts, last_error)
       values (gen_random_uuid(), 'tm', now(), 'dead', 8, 'no-holder') returning id`,
    ),
  );
  out = '';
  expect(await run()).toBe(1);
  expect(out).toContain(`notice ${dead!.id} to tm, of `);
  expect(out).toContain('given up after 8 attempts (no-holder)');
  expect(await run('--again')).toBe(0);
  out = '';
  expect(await run()).toBe(0);
  expect(out).toMatch(/^0 given up; 1 wait for the queue/);
});
