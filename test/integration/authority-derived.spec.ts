/** What is derived from the authority's own stream is spoilt, thing by thing: rebuild puts it right and counts it, recheck names the duty. */
import { randomUUID } from 'node:crypto';
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import type { PromisePage } from '#domain/policy/promise-page';
import { stepTo } from '#platform/clock/clock';
import { inTransaction, onConnection, sql } from '#platform/database';
import { pageOf, readStream } from '#record/stream-row';
import { setAlarm } from '#record/wake';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REQUEST } from '#support/story';
import { ASSURANCES } from '#support/usual/assurances';

const CLEAN = { state: 0, duties: 0, escalations: 0, list: 0, alarms: 0 };
const OPEN = 'list-complete@2026-12-28';
const CALLED = 'list-complete@2026-11-30';

let test: TestHouse;
beforeAll(async () => {
  test = await TestHouse.open('2026-11-16 09:30');
  await test.until('2026-11-24 10:00');
  await assure('send-weekly-list', '2026-11-23');
  await assure('state-list-complete', '2026-11-23');
  await test.until('2026-12-07 10:00');
  await assure('send-weekly-list', '2026-11-30');
  await assure('state-list-complete', '2026-11-30');
  await test.until('2026-12-30 10:00');
}, 60_000);
afterAll(() => test.close());

const assure = async (verb: string, of: string): Promise<void> => {
  const { by, content } = ASSURANCES[verb]!;
  const answer = await test.house.act({ given: { verb, content: { ...content, of } }, caller: by, key: randomUUID(), source: 'test' });
  expect(answer).toHaveProperty('outcome');
};
const ask = <Row>(text: string, ...params: readonly unknown[]) =>
  inTransaction(test.db, (tx) => sql<Row>(tx, text, [AUTHORITY_STREAM, ...params]));
const rows = () =>
  ask<{ id: string }>(
    `select id, status, due, owner_post, policy, calendar, outcome, met_by, armed_by, closed_by from clocks.duty where stream = $1 order by id`,
  );
const calls = () =>
  ask<{ duty: string }>('select duty, level, post, holder, seq, at, recorded_at from clocks.escalation where stream = $1 order by seq');
const wakeAt = async () => (await ask<{ wake_at: Date | null }>('select wake_at from record.stream where id = $1'))[0]!.wake_at;
const stored = () => onConnection(test.db, async (tx) => (await readStream(tx, AUTHORITY_STREAM, 'authority'))!);
const page = async () => pageOf(await stored());
const promised = async () => (await page()).open.map(({ duty }) => duty);
const turnPage = (to: PromisePage, wake: number | undefined) =>
  inTransaction(test.db, (tx) => setAlarm(tx, AUTHORITY_STREAM, JSON.stringify(to), wake));
const disagreements = async () => (await recheck(test.db)).disagreements;
const complaints = async () => (await disagreements()).map(({ duty, what }) => `${duty} ${what}`);
const differences = async () => (await rebuild(test.db)).differences;

it('a clean record: rebuild finds no difference, recheck has nothing to say', async () => {
  expect(await rows()).not.toHaveLength(0);
  expect(await calls()).not.toHaveLength(0);
  expect(await rebuild(test.db)).toEqual({ moves: 0, authority: 1, differences: CLEAN });
  expect(await recheck(test.db)).toEqual({ moves: 0, authority: 1, disagreements: [] });
});

describe('a row of a duty', () => {
  let before: object[];
  beforeEach(async () => (before = await rows()));
  afterEach(async () => expect([await rows(), await differences(), await complaints()]).toEqual([before, CLEAN, []]));

  it('that is gone', async () => {
    await ask('delete from clocks.duty where stream = $1 and id = $2', OPEN);
    expect(await disagreements()).toEqual([{ stream: AUTHORITY_STREAM, duty: OPEN, what: 'would be owed, and was never promised' }]);
    expect(await differences()).toEqual({ ...CLEAN, duties: 1 });
  });

  // As everywhere, a row that is another counts twice: one stands that should not, one should that does not.
  it('whose date was put off', async () => {
    await ask(`update clocks.duty set due = due + interval '1 day' where stream = $1 and id = $2`, OPEN);
    expect(await complaints()).toEqual([`${OPEN} due: promised 2027-01-01T16:00:00.000Z, would be 2026-12-31T16:00:00.000Z`]);
    expect(await differences()).toEqual({ ...CLEAN, duties: 2 });
  });

  it('that says another outcome and another version', async () => {
    await ask(`update clocks.duty set outcome = 'on-time', policy = 2 where stream = $1 and id = $2`, CALLED);
    expect(await complaints()).toEqual([
      `${CALLED} outcome: promised on-time, would be late`,
      `${CALLED} policy version: promised 2, would be 1`,
    ]);
    expect(await differences()).toEqual({ ...CLEAN, duties: 2 });
  });

  it('of which the record knows nothing', async () => {
    const made = 'weekly-list@2026-11-16';
    await ask(
      `insert into clocks.duty (stream, id, entry, status, policy, calendar, armed_by) values ($1, $2, 'weekly-list', 'open', 1, 1, 1)`,
      made,
    );
    expect(await complaints()).toEqual([`${made} was promised, and would not be owed`]);
    expect(await differences()).toEqual({ ...CLEAN, duties: 1 });
  });
});

it('a call that is gone comes back as it was', async () => {
  const before = await calls();
  const gone = before.filter(({ duty }) => duty === CALLED);
  expect(gone).not.toHaveLength(0);
  await ask('delete from clocks.escalation where stream = $1 and duty = $2', CALLED);
  expect(await differences()).toEqual({ ...CLEAN, escalations: gone.length });
  expect([await calls(), await differences()]).toEqual([before, CLEAN]);
});

describe('a state that is wrong', () => {
  it.each([
    [
      'forgets a statement',
      `state::jsonb #- '{assurances,list-stated-complete 2026-11-30}'`,
      `${CALLED} status: promised met, would be open`,
    ],
    ['begins later', `jsonb_set(state::jsonb, '{founded}', '1796000000000')`, 'weekly-list@2026-11-23 was promised, and would not be owed'],
  ])('%s', async (_, spoilt, what) => {
    const before = (await stored()).state;
    await ask(`update record.stream set state = (${spoilt})::text where id = $1`);
    expect(await complaints()).toContain(what);
    expect(await differences()).toEqual({ ...CLEAN, state: 1 });
    expect([(await stored()).state, await differences(), await complaints()]).toEqual([before, CLEAN, []]);
  });

  it('does not make the owners of a move wrong: it is put right before they are looked for', async () => {
    const { stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
    await test.does('sw', stream, 'send-request', { ...REQUEST, neededBy: at('2027-01-08 18:00') });
    await test.does('hos', stream, 'endorse-request', {});
    await ask(`update record.stream set state = (state::jsonb #- '{posts,dcs}')::text where id = $1`);
    expect(await differences()).toEqual({ ...CLEAN, state: 1 });
    expect(await rebuild(test.db)).toEqual({ moves: 1, authority: 1, differences: CLEAN });
  });
});

describe('the page of promises', () => {
  it('that has lost one is set again, and the clock goes on where it was', async () => {
    const [before, wake] = [await page(), await wakeAt()];
    await turnPage({ ...before, open: before.open.filter(({ duty }) => duty !== OPEN) }, wake?.getTime());
    expect(await differences()).toEqual({ ...CLEAN, alarms: 1 });
    const { open, changesAt, progress } = await page();
    expect(open.map(({ duty }) => duty)).toEqual(before.open.map(({ duty }) => duty));
    expect(open.find(({ duty }) => duty === OPEN)).toEqual(before.open.find(({ duty }) => duty === OPEN));
    expect([changesAt, progress, await wakeAt(), await differences()]).toEqual([before.changesAt, before.progress, wake, CLEAN]);
  });

  it('that forgot when the clock comes is woken again', async () => {
    const [{ changesAt, ...rest }, wake] = [await page(), await wakeAt()];
    await turnPage(rest, undefined);
    expect(await differences()).toEqual({ ...CLEAN, alarms: 1 });
    expect([(await page()).changesAt, await wakeAt(), await differences()]).toEqual([changesAt, wake, CLEAN]);
  });

  it('is not told of a week that has begun since the clock last looked: that is promised when it looks', async () => {
    const before = await page();
    await turnPage({ ...before, open: before.open.slice(1) }, before.changesAt);
    await onConnection(test.db, (tx) => stepTo(tx, at('2027-01-04 00:00:05')));
    expect(await complaints()).toEqual([]);
    expect(await differences()).toEqual({ ...CLEAN, alarms: 1 });
    expect(await promised()).toEqual(before.open.map(({ duty }) => duty));
    await test.house.sweep();
    expect((await rows()).map(({ id }) => id)).toContain('weekly-list@2027-01-04');
    expect([await complaints(), await differences()]).toEqual([[], CLEAN]);
    expect(test.stuck).toEqual([]);
  });
});
