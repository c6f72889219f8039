import { randomUUID } from 'node:crypto';
import { onConnection, sql } from '#platform/database';
import { TestApi } from '#support/api';
import { endorsedMove, newChild, openMove, REASONS_BY_API, REQUEST_BY_API, WITHDRAWAL } from '#support/by-api';
import { OPENING_BY_API } from '#support/house';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await api.test.until('2026-11-16 10:00');
}, 60_000);
afterAll(() => api.close());

const entries = async (move: string): Promise<number> =>
  (await onConnection(api.test.db, (tx) => sql<{ n: number }>(tx, 'select count(*) as n from record.event where stream = $1', [move])))[0]!
    .n;

describe('a command that is given again under its key', () => {
  it('makes one entry and is answered the same, fifty times at once', async () => {
    const move = await openMove(api);
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => api.post('sw', `/api/moves/${move}/send-request`, REQUEST_BY_API, { key })),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(replies.filter(({ body }) => body['replayed'] === false)).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => JSON.stringify({ ...body, replayed: null }))).size).toBe(1);
    expect(await entries(move)).toBe(2);
  });

  it('opens one move only', async () => {
    const key = randomUUID();
    const body = { ...OPENING_BY_API, child: await newChild(api) };
    const replies = await Promise.all(Array.from({ length: 20 }, () => api.post('sw', '/api/moves/open-move', body, { key })));
    expect(new Set(replies.map(({ body: { move } }) => move)).size).toBe(1);
    expect(new Set(replies.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
  });

  it('is refused with another body, and is another command when another person gives it', async () => {
    const move = await openMove(api);
    const key = randomUUID();
    await api.post('sw', `/api/moves/${move}/draft-request`, { risks: 'One' }, { key });
    const other = await api.post('sw', `/api/moves/${move}/draft-request`, { risks: 'Two' }, { key });
    expect(other).toMatchObject({ status: 422, body: { rule: 'idempotency-key' } });
    const colleague = await api.post('tm', `/api/moves/${move}/draft-request`, { risks: 'Two' }, { key });
    expect(colleague).toMatchObject({ status: 200, body: { replayed: false, revision: 3 } });
  });

  it('answers as it did then although more has been recorded since, even with the old ETag', async () => {
    const move = await openMove(api);
    const key = randomUUID();
    const first = await api.post('sw', `/api/moves/${move}/send-request`, REQUEST_BY_API, { key, ifMatch: '"1"' });
    await api.does('hos', `/api/moves/${move}/endorse-request`);
    const again = await api.post('sw', `/api/moves/${move}/send-request`, REQUEST_BY_API, { key, ifMatch: '"1"' });
    expect(again.body).toEqual({ ...first.body, replayed: true });
  });
});

describe('two people at once', () => {
  it('lets one decide and tells the other to look again', async () => {
    const move = await endorsedMove(api);
    const etag = (await api.get('dcs', `/api/moves/${move}`)).headers.get('etag')!;
    const [yes, withdrawn] = await Promise.all([
      api.post('dcs', `/api/moves/${move}/authorise`, REASONS_BY_API, { ifMatch: etag }),
      api.post('sw', `/api/moves/${move}/withdraw-request`, WITHDRAWAL, { ifMatch: etag }),
    ]);
    expect([yes.status, withdrawn.status].toSorted()).toEqual([200, 412]);
    const lost = yes.status === 412 ? yes : withdrawn;
    expect(lost.body).toMatchObject({ rule: 'changed-meanwhile', facts: { seen: 3, is: 4 } });
    const { body } = await api.get('dcs', `/api/moves/${move}`);
    expect(body['revision']).toBe(4);
  });

  it('counts only what people record: a reminder is no conflict', async () => {
    const move = await openMove(api);
    // Needed within 24 hours: the decision is due in four, and two hours before somebody is reminded.
    await api.does('sw', `/api/moves/${move}/send-request`, { ...REQUEST_BY_API, neededBy: '2026-11-17T08:00:00Z' });
    const etag = (await api.get('hos', `/api/moves/${move}`)).headers.get('etag')!;
    const before = await entries(move);
    await api.test.until('2026-11-16 12:30');
    expect(await entries(move)).toBeGreaterThan(before);
    expect((await api.get('hos', `/api/moves/${move}`)).headers.get('etag')).toBe(etag);
    const endorsed = await api.post('hos', `/api/moves/${move}/endorse-request`, {}, { ifMatch: etag });
    expect(endorsed.status).toBe(200);
  });

  it('never leaves out an answer because the caller has its ETag', async () => {
    const move = await openMove(api);
    const token = await api.token('sw');
    const again = await fetch(`${api.url}/api/moves/${move}`, { headers: { authorization: `Bearer ${token}`, 'if-none-match': '"1"' } });
    expect(again.status).toBe(200);
    expect(again.headers.get('cache-control')).toBe('no-store');
  });
});
