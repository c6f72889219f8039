import { demoCommand } from '#apps/cli/src/demo/demo-command';
import { tokenCommand } from '#apps/cli/src/demo/token-command';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { jest } from '@jest/globals';

const LONG = 120_000;

let database: TestDatabase;
let env: NodeJS.ProcessEnv;
let out: string[];
let err: string[];
beforeAll(async () => {
  database = await createTestDatabase({ migrations: MIGRATIONS, clock: 'stepped' });
  env = { HOMEWARD_MODE: 'demo', DATABASE_URL: database.appUrl, OWNER_DATABASE_URL: database.ownerUrl };
});
afterAll(() => database.drop());
beforeEach(() => {
  out = [];
  err = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const SUMMARY =
  /^Brackenshire: 29 children; moves: 1 endorsed, 12 living-there, 1 not-authorised, 1 registered, 1 requested, 13 stay-ended, 1 withdrawn; \d+ entries; \d+ calls raised; \d+ mails caught\.$/;

it(
  'fills an empty demonstration once, and starts it afresh when asked',
  async () => {
    expect(await tokenCommand.run(['--list'], env)).toBe(2);
    expect(await demoCommand.run([], env)).toBe(0);
    expect(out.join('').trim()).toMatch(SUMMARY);
    const told = out.join('').trim();
    out = [];
    expect(await demoCommand.run([], env)).toBe(0);
    expect(out.join('').trim()).toBe(`The demonstration is there. ${told}`);
    out = [];
    expect(await tokenCommand.run(['--as', 'dcs'], env)).toBe(0);
    const token = out.join('');
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    out = [];
    expect(await demoCommand.run(['--reset'], env)).toBe(0);
    expect(out.join('').trim()).toMatch(SUMMARY);
    expect(await tokenCommand.run(['--as', 'nobody'], env)).toBe(2);
    expect(err.join('')).toContain('Executive Director');
  },
  LONG,
);

it.each([
  ['demo', demoCommand, ['--reset']],
  ['demo', demoCommand, []],
  ['token', tokenCommand, ['--list']],
] as const)('refuses %s outside demo mode', async (_, command, args) => {
  const service = { ...env, HOMEWARD_MODE: 'service', MAIL_FROM: 'a@example.org', PUBLIC_URL: 'https://homeward.example' };
  expect(await command.run(args, service)).toBe(2);
  expect(err.join('')).toContain('demo mode');
});

it('never touches the database of a real service', async () => {
  const real = await createTestDatabase({ migrations: MIGRATIONS, clock: 'real' });
  try {
    const wrong = { ...env, DATABASE_URL: real.appUrl, OWNER_DATABASE_URL: real.ownerUrl };
    await expect(demoCommand.run(['--reset'], wrong)).rejects.toThrow();
  } finally {
    await real.drop();
  }
});
