import { randomUUID } from 'node:crypto';
import { rebuild } from '#apps/composition/src/rebuild';
import { OPERATOR } from '#domain/authority/turn';
import { onConnection, sql } from '#platform/database';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { LONG_AGO, REQUEST } from '#support/story';

let test: TestHouse;
beforeAll(async () => (test = await TestHouse.open('2026-11-16 09:30')));
afterAll(() => test.close());

const act = async (verb: string, content: Readonly<Record<string, unknown>>): Promise<void> => {
  expect(await test.house.act({ given: { verb, content }, caller: OPERATOR, key: randomUUID(), source: 'test' })).toHaveProperty('outcome');
};

it('owns the decisions that are open already, from the entry that names it on', async () => {
  const { stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
  await test.does('sw', stream, 'send-request', REQUEST);
  await test.does('hos', stream, 'endorse-request', {});
  const owner = () =>
    onConnection(test.db, (tx) =>
      sql<{ owner: string }>(tx, `select owner_post as owner from clocks.duty where stream = $1 and entry = 'decision-made'`, [stream]),
    );
  await act('establish-post', { post: 'dcs-trust', role: 'dcs', title: 'Director of the trust', reportsTo: 'chief-executive' });
  await act('appoint', { post: 'dcs-trust', person: 'dcs-trust', from: LONG_AGO });
  expect(await owner()).toEqual([{ owner: 'dcs' }]);
  await act('set-structure', { decides: 'dcs-trust', above: 'chief-executive' });
  expect(await owner()).toEqual([{ owner: 'dcs-trust' }]);
  expect((await rebuild(test.db)).differences['duties']).toBe(0);
});
