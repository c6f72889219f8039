import { randomUUID } from 'node:crypto';
import { onConnection, sql } from '#platform/database';
import { TestApi } from '#support/api';
import { newChild, REASONS_BY_API } from '#support/by-api';
import { HOME } from '#support/house';
import { TEXT } from '#support/story';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await api.test.until('2026-11-16 10:00');
}, 60_000);
afterAll(() => api.close());

interface Together {
  readonly moves: readonly { readonly child: string; readonly move: string; readonly entry: number; readonly replayed: boolean }[];
}
const one = async (more: object = {}) => ({
  ...{ child: await newChild(api), home: HOME, socialWorker: 'sw', iro: 'iro', reasons: TEXT, risks: TEXT },
  ...more,
});
const asking = async (count: number) => ({
  neededBy: '2026-11-20T18:00:00Z',
  togetherOrApart: 'You asked not to be parted.',
  alternatives: TEXT,
  children: await Promise.all(Array.from({ length: count }, () => one())),
});
const ask = (body: object, key: string = randomUUID()) => api.post<Together>('sw', '/api/moves/ask-together', body, { key });
const movesOf = async (child: string): Promise<number> =>
  (await onConnection(api.test.db, (tx) => sql<{ n: number }>(tx, 'select count(*) as n from moves.move where child = $1', [child])))[0]!.n;
const statusOf = async (move: string) => (await api.get('dcs', `/api/moves/${move}`)).body['status'];

describe('2: brothers and sisters asked for together', () => {
  it('are one request and a record for each child, in the order in which they were named', async () => {
    const body = await asking(3);
    const { status, body: answer } = await ask(body);
    expect(status).toBe(201);
    expect(answer.moves.map(({ child }) => child)).toEqual(body.children.map(({ child }) => child));
    for (const { move, entry } of answer.moves) {
      const read = await api.get<{ status: string; records: readonly { seq: number; content: Record<string, unknown> }[] }>(
        'sw',
        `/api/moves/${move}`,
      );
      expect([read.body.status, entry]).toEqual(['requested', 2]);
      expect(read.body.records[0]!.content).toMatchObject({ togetherOrApart: 'You asked not to be parted.' });
      expect(read.body.records[0]!.content['askedWith']).toHaveLength(2);
    }
  });

  it('are endorsed and decided one by one: authorised for one, not for another', async () => {
    const { body } = await ask(await asking(2));
    const [elder, younger] = body.moves.map(({ move }) => move) as [string, string];
    for (const move of [elder, younger]) await api.does('hos', `/api/moves/${move}/endorse-request`);
    await api.does('dcs', `/api/moves/${elder}/authorise`, REASONS_BY_API);
    await api.does('dcs', `/api/moves/${younger}/not-authorise`, { ...REASONS_BY_API, insteadTonight: TEXT });
    expect([await statusOf(elder), await statusOf(younger)]).toEqual(['authorised', 'not-authorised']);
  });

  it('are all asked for or none, and the answer names the child and the field', async () => {
    const body = await asking(2);
    const unknown = { ...body, children: [...body.children, await one({ home: randomUUID() })] };
    expect(await ask(unknown)).toMatchObject({ status: 422, body: { rule: 'home-is-known', field: 'children.2.home' } });
    const asked = await one();
    await api.does('sw', '/api/moves/open-move', { child: asked.child, home: HOME, socialWorker: 'sw', iro: 'iro' });
    expect(await ask({ ...body, children: [...body.children, asked] })).toMatchObject({
      status: 422,
      body: { rule: 'one-request-for-a-child' },
    });
    expect(await ask({ ...body, neededBy: '2026-11-01T18:00:00Z' })).toMatchObject({ status: 422, body: { field: 'neededBy' } });
    expect(await Promise.all(body.children.map(({ child }) => movesOf(child)))).toEqual([0, 0]);
  });

  it('are two at least, each named once, and asked for by who may send a request', async () => {
    const body = await asking(2);
    const [only] = body.children;
    expect(await ask({ ...body, children: [only] })).toMatchObject({ status: 422, body: { rule: 'asked-together', field: 'children' } });
    expect(await ask({ ...body, children: [only, only] })).toMatchObject({ status: 422, body: { rule: 'asked-together' } });
    expect(await ask({ ...body, children: [only, { ...body.children[1], reasons: '' }] })).toMatchObject({
      status: 400,
      body: { rule: 'validation', field: 'children.1.reasons' },
    });
    expect((await api.post('hos', '/api/moves/ask-together', body)).status).toBe(403);
  });

  it('are asked for once under one key, twenty times at once and named in any order by two people', async () => {
    const body = await asking(3);
    const key = randomUUID();
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask(body, key)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    expect(new Set(replies.map(({ body: { moves } }) => moves.map(({ move }) => move).join())).size).toBe(1);
    const other = await ask({ ...body, children: body.children.slice(0, 2) }, key);
    expect(other).toMatchObject({ status: 422, body: { rule: 'idempotency-key' } });
    const again = await asking(4);
    const turned = { ...again, children: again.children.toReversed() };
    const both = await Promise.all([ask(again), api.post('tm', '/api/moves/ask-together', turned)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });
});
