/** A week, a month, a quarter keep the policy and the calendar of their beginning, whoever is late: the ledger says so, and recheck agrees. */
import { randomUUID } from 'node:crypto';
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
import { authorityCodec } from '#domain/authority/codec';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { OPERATOR } from '#domain/authority/turn';
import { stepTo } from '#platform/clock/clock';
import { onConnection } from '#platform/database';
import { eventsOf } from '#record/read';
import { TestHouse } from '#support/house';
import { at, local } from '#support/story';
import { ASSURANCES } from '#support/usual/assurances';

const CLEAN = { state: 0, duties: 0, escalations: 0, list: 0, alarms: 0 };

let test: TestHouse;
beforeEach(async () => (test = await TestHouse.open('2026-11-16 09:30')));
afterEach(async () => {
  expect([(await recheck(test.db)).disagreements, (await rebuild(test.db)).differences, test.stuck]).toEqual([[], CLEAN, []]);
  await test.close();
});

const act = async (verb: string, content: Readonly<Record<string, unknown>>, caller = OPERATOR): Promise<void> => {
  expect(await test.house.act({ given: { verb, content }, caller, key: randomUUID(), source: 'test' })).toHaveProperty('outcome');
};
const adoptPolicy = (inForceFrom: string, ...changes: object[]) =>
  act('adopt-policy', { inForceFrom, proposedBy: 'performance', why: 'We have people for it', changes });
const proclaim = (...dates: string[]) => {
  const holidays = dates.map((date) => ({ date, name: 'Proclaimed' }));
  return act('adopt-calendar', { proposedBy: 'performance', knownTo: '2026-12-31', holidays });
};
/** The clock is there, and nobody has looked at it yet. */
const isLateAt = (time: string) => onConnection(test.db, (tx) => stepTo(tx, at(time)));

/** 'armed list-complete@2026-11-23 policy 1, calendar 1, 2026-11-27 16:00' */
const ledger = async (): Promise<string[]> =>
  (await onConnection(test.db, (tx) => eventsOf(tx, AUTHORITY_STREAM, authorityCodec))).flatMap((event) =>
    event.ledger.map(({ line, duty, policy, calendar, due, outcome }) =>
      line === 'armed'
        ? `armed ${duty} policy ${String(policy)}, calendar ${String(calendar)}, ${local(due!)}`
        : `${line} ${duty} ${String(outcome)}`,
    ),
  );
const about = async (entry: string) => (await ledger()).filter((line) => line.includes(entry));

describe('a version that is adopted in the middle of a week', () => {
  it('of the policy: holds from the next week on, also where it says that it is in force since before', async () => {
    await test.until('2026-11-25 12:00');
    await adoptPolicy('2026-11-16', { entry: 'list-complete', amount: 1, unit: 'wd' }, { entry: 'weekly-list', off: true });
    await test.until('2026-12-02 12:00');
    expect(await about('list')).toEqual([
      'armed weekly-list@2026-11-23 policy 1, calendar 1, 2026-11-23 12:00',
      'armed list-complete@2026-11-23 policy 1, calendar 1, 2026-11-27 16:00',
      'armed list-complete@2026-11-30 policy 2, calendar 1, 2026-12-07 23:59:59',
    ]);
  });

  it('of the policy: holds for the first week that begins when it is in force', async () => {
    await test.until('2026-11-20 12:00');
    await adoptPolicy('2026-11-24', { entry: 'list-complete', amount: 1, unit: 'wd' });
    await test.until('2026-12-02 12:00');
    expect((await about('list-complete')).map((line) => line.slice(0, 45))).toEqual([
      'armed list-complete@2026-11-23 policy 1, cale',
      'armed list-complete@2026-11-30 policy 2, cale',
    ]);
  });

  it('of the calendar: a holiday that is proclaimed for this week leaves its date, and moves that of the next', async () => {
    await test.until('2026-11-25 12:00');
    await proclaim('2026-11-27', '2026-12-04');
    await test.until('2026-12-02 12:00');
    expect(await about('list-complete')).toEqual([
      'armed list-complete@2026-11-23 policy 1, calendar 1, 2026-11-27 16:00',
      'armed list-complete@2026-11-30 policy 1, calendar 2, 2026-12-03 16:00',
    ]);
  });
});

describe('a version that is adopted in the very instant in which a week begins', () => {
  const TIGHTER = { unit: 'wd', amount: 1, entry: 'list-complete' };
  const EXPECTED = [
    'armed list-complete@2026-11-23 policy 1, calendar 1, 2026-11-27 16:00',
    'armed list-complete@2026-11-30 policy 2, calendar 2, 2026-12-07 23:59:59',
  ];
  afterEach(async () => {
    await test.until('2026-11-30 00:00');
    expect(await about('list-complete')).toEqual(EXPECTED);
  });

  it('comes after the beginning, though the clock had not looked yet', async () => {
    await test.until('2026-11-22 12:00');
    await isLateAt('2026-11-23 00:00');
    await adoptPolicy('2026-11-23', TIGHTER);
    await proclaim('2026-11-27');
  });
  it('comes after the beginning, where the clock had', async () => {
    await test.until('2026-11-23 00:00');
    await adoptPolicy('2026-11-23', TIGHTER);
    await proclaim('2026-11-27');
  });
});

it('what begins while the clock is late is promised once, when it looks, and is met by what was recorded meanwhile', async () => {
  await test.until('2026-11-28 12:00');
  await isLateAt('2026-12-01 10:00');
  const { by, content } = ASSURANCES['send-weekly-list']!;
  await act('send-weekly-list', { ...content, of: '2026-11-30' }, by);
  await adoptPolicy('2026-11-30', { entry: 'monthly-assurance', off: true });
  const before = await ledger();
  expect([(await recheck(test.db)).disagreements, (await rebuild(test.db)).differences]).toEqual([[], CLEAN]);
  await test.house.sweep();
  expect((await ledger()).slice(before.length)).toEqual([
    'armed weekly-list@2026-11-30 policy 1, calendar 1, 2026-11-30 12:00',
    'met weekly-list@2026-11-30 late',
    'armed list-complete@2026-11-30 policy 1, calendar 1, 2026-12-04 16:00',
    'armed monthly-assurance@2026-12-01 policy 1, calendar 1, 2026-12-31 23:59:59',
  ]);
});
