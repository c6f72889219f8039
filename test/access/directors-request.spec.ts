/** The director asks, so the post above decides: for that it reads the record, and only until it has decided. */
import { OPERATOR } from '#domain/authority/turn';
import { TestApi } from '#support/api';
import { endorsedMove, openMove, REASONS_BY_API, REQUEST_BY_API, TEXT } from '#support/by-api';
import { LONG_AGO } from '#support/story';
import { randomUUID } from 'node:crypto';

const ABOVE = 'chief-executive';
/** Of the same role, and not the one that the authority names. */
const ANOTHER = 'chief-elsewhere';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await act('establish-post', { post: 'tm-2', role: 'team-manager', title: 'Another manager', reportsTo: 'hos' });
  await act('appoint', { post: 'tm-2', person: 'dcs', from: LONG_AGO });
  await act('establish-post', { post: ANOTHER, role: 'chief-executive', title: 'Of the partner authority' });
  await act('appoint', { post: ANOTHER, person: ANOTHER, from: LONG_AGO });
  await act('establish-post', { post: 'sw-2', role: 'social-worker', title: 'Another worker', reportsTo: 'tm-2' });
  await act('appoint', { post: 'sw-2', person: 'sw', from: LONG_AGO });
}, 60_000);
afterEach(() => expect(api.faults()).toEqual([]));
afterAll(() => api.close());

const act = (verb: string, content: Readonly<Record<string, unknown>>) =>
  api.test.house.act({ given: { verb, content }, caller: OPERATOR, key: randomUUID(), source: 'test' });

const reads = async (person: string, move: string): Promise<number> => (await api.get(person, `/api/moves/${move}`)).status;
const listedAs = async (person: string, move: string): Promise<string> => {
  const { items } = (await api.get<{ items: { id: string; child: string }[] }>(person, '/api/moves?limit=100')).body;
  const { child } = (await api.get<{ child: string }>('dcs', `/api/moves/${move}`)).body;
  return items.find(({ id }) => id === move)?.child === child ? 'by name' : 'by pseudonym';
};

const sentByTheDirector = async (): Promise<string> => {
  const move = await openMove(api, { socialWorker: 'sw-2' });
  await api.does('dcs', `/api/moves/${move}/send-request`, REQUEST_BY_API);
  return move;
};

/** The director has sent it, so whoever endorses it says why they do all the same. */
const endorsed = (move: string) => api.does('hos', `/api/moves/${move}/endorse-request`, { conflictReason: TEXT });

it('is read by the post above from the endorsement to the decision, and not afterwards', async () => {
  const move = await sentByTheDirector();
  expect(await reads(ABOVE, move)).toBe(404);
  await endorsed(move);
  expect([await reads(ABOVE, move), await listedAs(ABOVE, move)]).toEqual([200, 'by name']);
  expect(await reads(ANOTHER, move)).toBe(404);
  const { commands, records } = (await api.get<{ commands: { href: string }[]; records: object[] }>(ABOVE, `/api/moves/${move}`)).body;
  expect(commands.map(({ href }) => href)).toContain(`/api/moves/${move}/authorise`);
  expect(JSON.stringify(records)).toContain(TEXT);
  await api.does(ABOVE, `/api/moves/${move}/authorise`, REASONS_BY_API);
  expect([await reads(ABOVE, move), await listedAs(ABOVE, move)]).toEqual([404, 'by pseudonym']);
});

it('is read no longer where it is returned or withdrawn', async () => {
  for (const verb of ['return-request', 'withdraw-request']) {
    const move = await sentByTheDirector();
    await endorsed(move);
    expect(await reads(ABOVE, move)).toBe(200);
    const content = verb === 'return-request' ? { changes: TEXT } : { why: TEXT };
    await api.does(verb === 'return-request' ? 'hos' : 'dcs', `/api/moves/${move}/${verb}`, content);
    expect([verb, await reads(ABOVE, move)]).toEqual([verb, 404]);
  }
});

it("is the director's alone: what others ask for is not read above", async () => {
  const move = await endorsedMove(api);
  expect([await reads(ABOVE, move), await listedAs(ABOVE, move)]).toEqual([404, 'by pseudonym']);
});

it('stays with the director’s post: whoever has left it asked as anybody else', async () => {
  const move = await sentByTheDirector();
  await endorsed(move);
  await act('vacate-post', { post: 'dcs', from: Date.UTC(2026, 10, 16, 9) });
  expect(await reads(ABOVE, move)).toBe(404);
  await act('appoint', { post: 'dcs', person: 'dcs', from: Date.UTC(2026, 10, 16, 9) });
});
