import { randomUUID } from 'node:crypto';
import { saveBrothersAndSisters, saveChild, saveHome, saveProvider } from '#children/children';
import { inTransaction } from '#platform/database';
import { TestApi } from '#support/api';
import { newPost } from '#support/by-api';
import { madeUpChild } from '#support/canary/made-up';
import { OPENING_BY_API } from '#support/house';

const [elder, younger, other, provider, home] = Array.from({ length: 5 }, () => randomUUID()) as [string, string, string, string, string];
let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await newPost(api, 'padmin', 'policy-administrator');
  await api.test.until('2026-11-16 10:00');
  await inTransaction(api.test.db, async (tx) => {
    await saveChild(tx, { id: elder, name: 'Kestrel Made-Up', bornOn: '2010-01-02' });
    await saveChild(tx, { id: younger, name: 'Wren Made-Up', bornOn: '2014-03-04' });
    await saveChild(tx, madeUpChild(other));
    await saveProvider(tx, { id: provider, name: 'Northfold Care', companyNumber: '01234567' });
    await saveHome(tx, { id: home, name: 'Fold End', address: '2 Nowhere Street', provider, runBy: 'private' });
    await saveBrothersAndSisters(tx, [elder, younger]);
  });
}, 60_000);
afterAll(() => api.close());

const find = async (what: string, words: string, person = 'sw') => {
  const { status, body } = await api.post<{ items: readonly { name: string }[] }>(person, `/api/${what}/search`, { words });
  return status === 200 ? body.items.map(({ name }) => name) : status;
};

it('finds children, homes and providers by words of their names, whatever the case and the order', async () => {
  expect(await find('children', 'made-up')).toEqual(expect.arrayContaining(['Kestrel Made-Up', 'Wren Made-Up']));
  expect(await find('children', 'MADE kestr')).toEqual(['Kestrel Made-Up']);
  expect(await find('homes', 'nowhere fold', 'commissioning')).toEqual(['Fold End']);
  expect(await find('providers', '0123', 'commissioning')).toEqual(['Northfold Care']);
});
it('finds homes and providers of the children whom one sees, and those that are named in full', async () => {
  for (const [what, part, whole] of [
    ['homes', 'fold', 'fold end'],
    ['homes', 'nowhere', ' 2 Nowhere Street '],
    ['homes', home.slice(0, 30), home],
    ['providers', 'northfold', 'Northfold Care'],
    ['providers', '0123', '01234567'],
  ] as const) {
    expect([part, await find(what, part)]).toEqual([part, []]);
    expect([whole, await find(what, whole)]).toEqual([whole, [what === 'homes' ? 'Fold End' : 'Northfold Care']]);
    // Who begins no move has nobody's word for it.
    expect([whole, await find(what, whole, 'legal')]).toEqual([whole, []]);
  }
  await api.does('sw', '/api/moves/open-move', { ...OPENING_BY_API, child: other, home });
  for (const person of ['sw', 'tm', 'legal', 'dcs']) {
    expect([person, await find('homes', 'nowhere fold', person)]).toEqual([person, ['Fold End']]);
    expect([person, await find('providers', 'north', person)]).toEqual([person, ['Northfold Care']]);
  }
  expect(await find('homes', 'fold', 'performance')).toBe(403);
});
it('takes no word for a pattern', async () => expect(await find('children', '%')).toEqual([]));
it('knows brothers and sisters both ways, and every move of a child', async () => {
  const { move } = await api.does('sw', '/api/moves/open-move', { ...OPENING_BY_API, child: younger });
  const { body } = await api.get<{ brothersAndSisters: readonly { id: string }[]; moves: readonly object[] }>(
    'sw',
    `/api/children/${younger}`,
  );
  expect(body.brothersAndSisters.map(({ id }) => id)).toEqual([elder]);
  expect(body.moves).toMatchObject([{ move, status: 'draft', movedAt: null }]);
  expect((await api.get('sw', `/api/children/${elder}`)).body['brothersAndSisters']).toHaveLength(1);
});
it('shows no names to whoever sees lists and figures only, and nothing to whoever sees no child', async () => {
  expect(await find('children', 'made-up', 'performance')).toBe(403);
  expect(await find('children', 'made-up', 'padmin')).toBe(403);
  expect((await api.get('performance', `/api/children/${younger}`)).status).toBe(403);
});
it('says so where there is no such child', async () => expect((await api.get('sw', `/api/children/${randomUUID()}`)).status).toBe(404));
it('leaves no name in the log', () => expect(api.log.join(' ')).not.toMatch(/kestrel|wren|made-up/i));
