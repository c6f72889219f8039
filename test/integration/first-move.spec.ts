import { onConnection, sql } from '#platform/database';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, TEXT } from '#support/story';

let test: TestHouse;
beforeAll(async () => (test = await TestHouse.open()));
afterAll(() => test.close());

it('carries a move from the request to the call about a decision that is not on the file', async () => {
  await test.until('2026-11-16 10:00');
  const { stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
  await test.does('sw', stream, 'send-request', { neededBy: at('2026-11-20 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT });
  await test.does('hos', stream, 'endorse-request', {});
  await test.until('2026-11-16 14:00');
  await test.does('dcs', stream, 'authorise', REASONS);
  await test.until('2026-11-18 09:00');
  const raised = await onConnection(test.db, (tx) =>
    sql(tx, 'select duty, level, post, holder, at from clocks.escalation where stream = $1 and duty like $2', [
      stream,
      'decision-on-file%',
    ]),
  );
  expect(raised).toEqual([{ duty: 'decision-on-file@4', level: 'L1', post: 'tm', holder: 'tm', at: new Date('2026-11-18T09:00:00Z') }]);
  const inbox = await onConnection(test.db, (tx) =>
    sql(tx, 'select post, kind from notices.inbox where move = $1 and duty like $2 order by post', [stream, 'decision-on-file%']),
  );
  expect(inbox).toEqual([
    { post: 'sw', kind: 'told' },
    { post: 'tm', kind: 'call' },
  ]);
  expect(test.stuck).toEqual([]);
});
