import { randomUUID } from 'node:crypto';
import { OPERATOR } from '#domain/authority/turn';
import { onConnection, sql } from '#platform/database';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, TEXT } from '#support/story';

let test: TestHouse;
beforeAll(async () => (test = await TestHouse.open('2026-11-16 09:30')));
afterAll(() => test.close());

const callsOn = (stream: string) =>
  onConnection(test.db, (tx) =>
    sql<{ post: string; at: Date }>(tx, 'select post, at from clocks.escalation where stream = $1 and duty like $2 order by seq', [
      stream,
      'decision-on-file%',
    ]),
  );

it('passes a call on at the very instant at which its post falls vacant, though it was told of the vacancy before', async () => {
  const { stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
  await test.does('sw', stream, 'send-request', { neededBy: at('2026-11-20 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT });
  await test.does('hos', stream, 'endorse-request', {});
  await test.does('dcs', stream, 'authorise', REASONS);
  await test.until('2026-11-18 09:30');
  const given = { verb: 'vacate-post', content: { post: 'tm', from: at('2026-11-18 14:15') } };
  await test.house.act({ given, caller: OPERATOR, key: randomUUID(), source: 'test' });
  await test.until('2026-11-18 14:14');
  expect((await callsOn(stream)).map(({ post }) => post)).toEqual(['tm']);
  await test.until('2026-11-18 14:15');
  expect((await callsOn(stream)).at(-1)).toEqual({ post: 'hos', at: new Date('2026-11-18T14:15:00Z') });
});
