import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { onConnection, openDatabase, sql } from './database.js';
import { createLog, safeError, type LogFields } from './log.js';

const NAME = 'Alex Example';

const written = (write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(createLog('info', { app: 'worker' }, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('the log', () => {
  it('writes the message and the fields it knows', () => {
    const [line] = written((log) => log.info('Swept.', { count: 3, ms: 12 }));
    expect(line).toMatchObject({ app: 'worker', msg: 'Swept.', count: 3, ms: 12 });
    expect(line?.['time']).toMatch(/^\d{4}-.*Z$/);
  });

  it('leaves out whatever else came along', () => {
    const wider = { move: 'a', childName: NAME, count: { of: NAME } } as unknown as LogFields;
    const text = JSON.stringify(written((log) => log.warn('Odd.', wider)));
    expect(text).toContain('"move":"a"');
    expect(text).not.toContain(NAME);
  });

  it('is silent below its level', () => {
    expect(written((log) => log.debug('Not now.'))).toEqual([]);
  });
});

describe('safeError', () => {
  it('keeps what an error is and where it came from, not what was in it', () => {
    const error = Object.assign(new TypeError(`cannot read ${NAME}\n    at ${NAME} (somewhere)`), {
      code: 'E_ODD',
      detail: NAME,
      cause: Object.assign(new Error(NAME), { code: NAME }),
    });
    const safe = safeError(error);
    expect(safe).toMatchObject({ name: 'TypeError', code: 'E_ODD', cause: { name: 'Error' } });
    expect(safe.stack[0]).toMatch(/log\.spec\.ts:\d+:\d+/);
    expect(JSON.stringify(safe)).not.toContain(NAME);
    expect(safeError(NAME)).toEqual({ name: 'string', stack: [] });
  });

  describe('of a query', () => {
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

    it('names the constraint and the table, never the values', async () => {
      const failures = await onConnection(db, async (tx) => {
        const of = (text: string) => sql(tx, text, [NAME]).then(() => undefined, safeError);
        return [
          await of(`insert into platform.outbox (job, data, state) values ('wake', '{}', $1)`),
          await of(`insert into platform.outbox (id, job, data) values ($1::text::uuid, 'wake', '{}')`),
        ];
      });
      expect(failures[0]).toMatchObject({
        name: 'QueryFailedError',
        code: '23514',
        schema: 'platform',
        table: 'outbox',
        constraint: 'outbox_state_check',
      });
      expect(failures[1]).toMatchObject({ code: '22P02' });
      expect(JSON.stringify(failures)).not.toContain(NAME);
    });
  });
});
