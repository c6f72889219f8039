import { randomUUID } from 'node:crypto';
import { saveChild } from '#children/children';
import { OPERATOR } from '#domain/authority/turn';
import { inTransaction, onConnection, sql } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, TEXT } from '#support/story';

let test: TestHouse;
beforeAll(async () => (test = await TestHouse.open('2026-11-16 09:30')));
afterAll(() => test.close());

const anotherChild = async ({ db }: TestHouse): Promise<string> => {
  const id = randomUUID();
  await inTransaction(db, (tx) => saveChild(tx, madeUpChild(id)));
  return id;
};
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

it('notices by itself that the child has no social worker, promises the allocation, and moves what is owed to the team manager', async () => {
  const { stream } = await test.does('sw', undefined, 'open-move', { ...OPENING_BY_API, child: await anotherChild(test) });
  const given = { verb: 'vacate-post', content: { post: 'sw', from: at('2026-11-19 12:00') } };
  await test.house.act({ given, caller: OPERATOR, key: randomUUID(), source: 'test' });
  await test.until('2026-11-19 12:01');
  const rows = await onConnection(test.db, (tx) =>
    sql<{ entry: string; post: string; due: Date }>(
      tx,
      "select entry, owner_post as post, due from clocks.duty where stream = $1 and status = 'open' and entry in ('allocation-vacant', 'request-sent') order by entry, due desc nulls last",
      [stream],
    ),
  );
  // The team manager's post is vacant since the day before: what both owe is the head of service's.
  expect(rows.map(({ entry, post }) => `${entry} ${post}`)).toEqual(['allocation-vacant hos', 'allocation-vacant hos', 'request-sent hos']);
  expect(rows[0]!.due).toEqual(new Date(at('2026-11-20 23:59:59')));
});

it('what the IRO owes stands in the IRO’s list as soon as the record names one', async () => {
  const { iro, ...opening } = { ...OPENING_BY_API, child: await anotherChild(test) };
  const found = { ...opening, livingThereSince: at('2026-11-18 17:00'), found: 'never-registered', account: TEXT };
  const { stream } = await test.does('ad', undefined, 'record-found-there', found);
  const owed = () =>
    onConnection(test.db, (tx) =>
      sql<{ entry: string; post: string | null }>(
        tx,
        `select entry, owner_post as post from clocks.duty where stream = $1 and status = 'open' and owner_role = 'iro' order by entry`,
        [stream],
      ),
    );
  const before = await owed();
  expect(before).toContainEqual({ entry: 'iro-sees-child', post: null });
  const corrected = { ...found, iro, bornOn: '2013-06-07' };
  await test.does('ad', stream, 'correct-entry', { entry: 1, kind: 'found-there', why: TEXT, corrected });
  expect(await owed()).toEqual(before.map(({ entry }) => ({ entry, post: iro })));
});
