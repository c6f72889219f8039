/** Who is told of a call besides the post that is called, and of what is told once (domain.md, rules under (a); edge cases 17, 22, 24 and 26). */
import { onConnection, sql } from '#platform/database';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, SEEN_ALONE, TEXT } from '#support/story';

let test: TestHouse;
let stream: string;
beforeAll(async () => {
  test = await TestHouse.open('2026-11-16 09:30');
  ({ stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API));
  await test.does('sw', stream, 'send-request', { neededBy: at('2026-11-20 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT });
  await test.does('hos', stream, 'endorse-request', {});
  await test.does('dcs', stream, 'authorise', REASONS);
  await test.until('2026-11-16 11:00');
  await test.does('sw', stream, 'record-move', { previousEnded: 'emergency' });
});
afterAll(() => test.close());

interface Told {
  readonly post: string;
  readonly kind: string;
  readonly level: string | null;
}
const told = (duty: string, level: string) =>
  onConnection(test.db, (tx) =>
    sql<Told>(tx, "select post, kind, level from notices.inbox where duty like $1 and level = $2 and kind <> 'repeat' order by post", [
      `${duty}@%`,
      level,
    ]),
  );
const mailed = (duty: string, level: string) =>
  onConnection(test.db, (tx) =>
    sql<{ post: string }>(
      tx,
      `select distinct d.post from notices.delivery d join notices.inbox i using (batch, post)
        where i.duty like $1 and i.level = $2 and i.kind = 'call' order by d.post`,
      [`${duty}@%`, level],
    ),
  );
const once = (seq: number) =>
  onConnection(test.db, (tx) => sql<Told>(tx, 'select post, kind, level from notices.inbox where seq = $1 order by post', [seq]));

it("26: the owner below the level is told, the owner's own manager is copied, and only who is called gets a mail", async () => {
  await test.until('2026-11-18 10:00');
  expect(await told('ofsted-told', 'L3')).toEqual([
    { post: 'ad', kind: 'call', level: 'L3' },
    { post: 'commissioning-head', kind: 'told', level: 'L3' },
  ]);
  await test.until('2026-11-20 10:00');
  expect(await told('checks-before-move', 'L2')).toEqual([
    { post: 'commissioning', kind: 'told', level: 'L2' },
    { post: 'commissioning-head', kind: 'copy', level: 'L2' },
    { post: 'hos', kind: 'call', level: 'L2' },
  ]);
  expect(await mailed('checks-before-move', 'L2')).toEqual([{ post: 'hos' }]);
});

it("every call to the director is shown to the director's deputy too", async () => {
  expect(await told('decision-on-file', 'L4')).toEqual([]);
  await test.until('2026-11-24 00:00');
  for (const duty of ['decision-on-file', 'ofsted-told', 'first-visit'])
    expect(await told(duty, 'L4')).toEqual(
      expect.arrayContaining([
        { post: 'dcs', kind: 'call', level: 'L4' },
        { post: 'ad', kind: 'copy', level: 'L4' },
      ]),
    );
});

it("a duty of the list that is past its date stands in its owner's morning list and in that of the child's team manager", async () => {
  await test.until('2026-11-24 10:00');
  const readers = await onConnection(test.db, (tx) =>
    sql<{ post: string }>(
      tx,
      `select distinct post from notices.delivery, jsonb_array_elements(morning) as line
        where line ->> 'duty' like 'remaining-checks@%' and (line ->> 'since')::bigint < $1 and created_at > $2 order by post`,
      [at('2026-11-24 08:00'), new Date(at('2026-11-24 07:00')).toISOString()],
    ),
  );
  expect(readers).toEqual([{ post: 'commissioning' }, { post: 'tm' }]);
});

describe('what is told once', () => {
  it('22: that the council runs the home is told to legal and to who answers for the monitoring officer, at the recording', async () => {
    const { entry } = await test.does('sw', stream, 'record-address', { area: 'inside-the-area', regulator: 'ofsted', runBy: 'council' });
    // This authority has no post of a monitoring officer.
    expect(await once(entry)).toEqual([
      { post: 'chief-executive', kind: 'told', level: null },
      { post: 'legal', kind: 'told', level: null },
    ]);
  });
  it('17: that an entry about another child was hidden is told to the data-protection lead, and one made by mistake to nobody', async () => {
    const hide = async (because: string) => {
      const visit = await test.does('sw', stream, 'record-visit', SEEN_ALONE);
      return (await test.does('sw', stream, 'hide-entry', { entry: visit.entry, because, account: TEXT })).entry;
    };
    expect(await once(await hide('about-another-child'))).toEqual([{ post: 'data-protection', kind: 'told', level: null }]);
    expect(await once(await hide('entered-in-error'))).toEqual([]);
  });
});

it('24: after a death nothing about the child is sent any more, but that the director is called', async () => {
  await test.until('2026-11-24 12:00');
  await test.does('sw', stream, 'record-death', {});
  await test.until('2026-12-24 10:00');
  const since = await onConnection(test.db, (tx) =>
    sql<{ duty: string }>(tx, "select distinct split_part(duty, '@', 1) as duty from notices.inbox where created_at > $1 and move = $2", [
      new Date('2026-11-24T12:00:00Z'),
      stream,
    ]),
  );
  expect(since).toEqual([{ duty: 'serious-harm' }]);
  // Nor does it stand in the list of a morning, though what is owed is owed; the notification does.
  const mornings = await onConnection(test.db, (tx) =>
    sql<{ duty: string }>(
      tx,
      `select distinct split_part(line ->> 'duty', '@', 1) as duty from notices.delivery, jsonb_array_elements(morning) as line
        where created_at > $1 and line ->> 'move' = $2`,
      [new Date('2026-11-24T12:00:00Z'), stream],
    ),
  );
  expect(mornings).toEqual([{ duty: 'serious-harm' }]);
});
