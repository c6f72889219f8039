import { jest } from '@jest/globals';
import { disableCommand, enableCommand, signOutCommand } from '#apps/cli/src/commands/people';
import { Sessions } from '#access/sessions/sessions';
import { TestHouse } from '#support/house';

let test: TestHouse;
let sessions: Sessions;
let env: NodeJS.ProcessEnv;
let out: string[];
beforeAll(async () => {
  test = await TestHouse.open();
  sessions = new Sessions(test.db, { idleMinutes: 30, hours: 10 });
  env = { HOMEWARD_MODE: 'demo', DATABASE_URL: test.database.appUrl };
}, 60_000);
afterAll(() => test.close());
beforeEach(() => {
  out = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => out.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const begin = (person: string): Promise<string> => sessions.begin({ person, signedInAt: undefined, idToken: '' }, undefined);

it('disables somebody, whose sessions end, and lets them in again', async () => {
  const [one, two, other] = [await begin('sw'), await begin('sw'), await begin('dcs')];
  expect(await disableCommand.run(['sw'], env)).toBe(0);
  expect(await sessions.find(one, 'uses')).toBeUndefined();
  expect(await sessions.find(two, 'uses')).toBeUndefined();
  expect(await sessions.find(other, 'uses')).toMatchObject({ person: 'dcs' });
  expect(await sessions.find(await begin('sw'), 'uses')).toBeUndefined();
  expect(await enableCommand.run(['sw'], env)).toBe(0);
  expect(await enableCommand.run(['sw'], env)).toBe(0);
  expect(out).toEqual(['sw is disabled; sessions ended: 2.\n', 'sw may sign in again.\n', 'sw was not disabled.\n']);
  expect(await sessions.find(await begin('sw'), 'uses')).toMatchObject({ person: 'sw' });
});

it('ends every session of somebody, who may sign in again', async () => {
  const id = await begin('iro');
  expect(await signOutCommand.run(['iro'], env)).toBe(0);
  expect(out).toEqual(['Sessions of iro ended: 1.\n']);
  expect(await sessions.find(id, 'uses')).toBeUndefined();
  expect(await sessions.find(await begin('iro'), 'uses')).toMatchObject({ person: 'iro' });
});

it.each([[[]], [['--all']], [['one', 'two']]])('says how it is used: %j', async (args) => {
  expect(await signOutCommand.run(args, env)).toBe(2);
  expect(out).toEqual(['Usage: homeward sign-out <person>\n']);
});
