import fc from 'fast-check';
import { at, BOOK, CALENDAR, local } from '#support/story';
import { emptyPage, type OpenPromise, type PromisePage } from './promise-page.js';
import { LEVELS, type Level, type Reminder, type Step } from './policy.js';
import { heldWhileMissing, remindersOf, rungsOf } from './rungs.js';
import { type Directory, strike, type Target, wakeAt } from './strike.js';

const LONG_BEFORE = at('2026-01-05 10:00');
const rungs = (step: Step, due: string, safety: boolean, known = LONG_BEFORE, anchors = {}): string[] =>
  rungsOf({ ladder: [step], safety, due: at(due), known, anchors, calendar: CALENDAR }).map((rung) => local(rung.at));

describe('the instant of a step', () => {
  it.each([
    // A Friday night
    ['+0', true, '2026-11-20 22:00', '2026-11-20 22:00'],
    ['+0', false, '2026-11-20 22:00', '2026-11-23 09:00'],
    ['+24h', true, '2026-11-20 22:00', '2026-11-21 22:00'],
    ['+24h', false, '2026-11-20 22:00', '2026-11-23 09:00'],
    ['+1wd', true, '2026-11-20 22:00', '2026-11-23 09:00'],
    ['+1wd', false, '2026-11-20 22:00', '2026-11-24 09:00'],
    ['+3wd', false, '2026-11-20 22:00', '2026-11-26 09:00'],
    ['next-09:00', true, '2026-11-20 22:00', '2026-11-21 09:00'],
    ['next-09:00', false, '2026-11-20 22:00', '2026-11-23 09:00'],
    // In the middle of a working day, and at 09:00 itself
    ['+0', false, '2026-11-18 09:00', '2026-11-18 09:00'],
    ['+0', false, '2026-11-18 09:00:01', '2026-11-19 09:00'],
    ['next-09:00', true, '2026-11-18 09:00', '2026-11-18 09:00'],
    // Christmas 2026: the 26th is a Saturday, so Monday the 28th is a holiday
    ['+0', false, '2026-12-24 23:59:59', '2026-12-29 09:00'],
    ['+1wd', false, '2026-12-24 23:59:59', '2026-12-30 09:00'],
    ['+3wd', false, '2026-12-24 23:59:59', '2027-01-04 09:00'],
    ['+2h', true, '2026-12-25 23:30', '2026-12-26 01:30'],
    // Easter 2027: the clocks go forward on Easter Sunday
    ['+0', false, '2027-03-25 23:59:59', '2027-03-30 09:00'],
    ['+1wd', false, '2027-03-25 23:59:59', '2027-03-31 09:00'],
    ['+24h', true, '2027-03-27 20:00', '2027-03-28 21:00'],
    ['next-09:00', true, '2027-03-27 22:00', '2027-03-28 09:00'],
    // The clocks go back
    ['+24h', true, '2027-10-30 20:00', '2027-10-31 19:00'],
    ['+0', false, '2027-10-30 20:00', '2027-11-01 09:00'],
  ] as const)('%s (safety: %s) of what was due at %s is %s', (offset, safety, due, expected) =>
    expect(rungs({ level: 'L2', offset }, due, safety)).toEqual([expected]),
  );
  it('that counts back keeps the local time across a clock change, and never fires before the due instant', () => {
    const back = (offset: '-7d' | '-1wd', due: string) =>
      rungs({ level: 'L2', offset, from: 'expires' }, due, true, LONG_BEFORE, { expires: at('2027-03-31 12:00') });
    expect(back('-7d', '2027-03-01 12:00')).toEqual(['2027-03-24 12:00']);
    expect(back('-1wd', '2027-03-01 12:00')).toEqual(['2027-03-30 09:00']);
    expect(back('-7d', '2027-03-29 12:00')).toEqual(['2027-03-29 12:00']);
  });
  it('counted from something that has not happened, or without a due instant, is not known', () => {
    expect(rungs({ level: 'L2', offset: 'at-known', from: 'move.recordedAt' }, '2026-11-20 22:00', true)).toEqual([]);
    expect(
      rungsOf({ ladder: [{ level: 'L2', offset: '+0' }], safety: true, due: undefined, known: 1, anchors: {}, calendar: CALENDAR }),
    ).toEqual([]);
  });
  it('that was past when the duty became known is that of the recording, or of the next 09:00 of a working day', () => {
    const known = at('2026-11-21 15:00');
    expect(rungs({ level: 'L2', offset: '+0' }, '2026-11-19 10:00', true, known)).toEqual(['2026-11-21 15:00']);
    expect(rungs({ level: 'L2', offset: '+0' }, '2026-11-19 10:00', false, known)).toEqual(['2026-11-23 09:00']);
    expect(rungs({ level: 'L2', offset: 'at-known' }, '2026-11-19 10:00', true, known)).toEqual(['2026-11-21 15:00']);
  });
});

describe('reminders', () => {
  const reminders = (reminder: Reminder, anchor: string, due: string, known = anchor): string[] =>
    remindersOf(reminder, {
      ladder: [],
      safety: true,
      due: at(due),
      known: at(known),
      anchors: {},
      calendar: CALENDAR,
      anchor: at(anchor),
    }).map(local);

  it('come 2 h before, where the whole period is 24 h or less and that is after the recording', () => {
    expect(reminders('two-hours-before', '2026-11-20 10:00', '2026-11-21 10:00')).toEqual(['2026-11-21 08:00']);
    expect(reminders('two-hours-before', '2026-11-20 10:00', '2026-11-21 10:00:01')).toEqual([]);
    expect(reminders('two-hours-before', '2026-11-20 10:00', '2026-11-20 14:00', '2026-11-20 12:00')).toEqual([]);
    expect(reminders('two-hours-before', '2026-11-20 10:00', '2026-11-20 14:00', '2026-11-20 11:59')).toEqual(['2026-11-20 12:00']);
  });
  it.each(['morning-list', 'none'] as const)('are none for %s', (reminder) =>
    expect(reminders(reminder, '2026-11-20 10:00', '2026-11-20 14:00')).toEqual([]),
  );
  it('with dates come at 09:00 of the given days before', () =>
    expect(reminders(['-7d', '-1d'], '2027-03-01 10:00', '2027-03-30 12:00')).toEqual(['2027-03-23 09:00', '2027-03-29 09:00']));
});

describe('steps that fall in a missing episode', () => {
  const ladder = [
    { level: 'L1', at: at('2026-11-20 10:00') },
    { level: 'L2', at: at('2026-11-20 12:00') },
    { level: 'L3', at: at('2026-11-24 12:00') },
  ] as const;
  const held = (from: string, to: string | undefined, safety = true): string[] =>
    heldWhileMissing(ladder, [{ from: at(from), ...(to !== undefined && { to: at(to) }) }], { calendar: CALENDAR, safety }).map(
      (rung) => `${rung.level} ${local(rung.at)}`,
    );
  it('have no instant until the return', () => expect(held('2026-11-20 09:00', undefined)).toEqual([]));
  it('the highest is 24 h after the return, in its place of the ladder', () =>
    expect(held('2026-11-20 09:00', '2026-11-20 14:00')).toEqual(['L2 2026-11-21 14:00', 'L3 2026-11-24 12:00']));
  it('without safety it waits for 09:00 of a working day', () =>
    expect(held('2026-11-20 09:00', '2026-11-20 14:00', false)).toEqual(['L2 2026-11-23 09:00', 'L3 2026-11-24 12:00']));
  it('one at the very second in which the child went missing is held', () =>
    expect(held('2026-11-20 12:00', undefined)).toEqual(['L1 2026-11-20 10:00']));
  it('one at the very second of the return is not held', () =>
    expect(held('2026-11-20 09:00', '2026-11-20 10:00')).toEqual(['L1 2026-11-20 10:00', 'L2 2026-11-20 12:00', 'L3 2026-11-24 12:00']));
});

const everybody: Directory = { target: (level) => ({ level, post: level }), ownerPost: () => 'owner' };
const promised = (steps: readonly (readonly [Level, string])[], more: Partial<OpenPromise> = {}): PromisePage => ({
  ...emptyPage,
  open: [
    {
      duty: 'duty@1',
      due: at('2026-11-20 10:00'),
      owner: { role: 'social-worker' },
      safety: true,
      rungs: steps.map(([level, time]) => ({ level, at: at(time) })),
      remindAt: [],
      calendar: 1,
      ...more,
    },
  ],
});
const struck = (page: PromisePage, until: string, directory = everybody): string[] =>
  strike(page, at(until), directory, BOOK).events.map(
    ({ type, occurredAt, content }) => `${type} ${'level' in content ? content.level : ''} ${local(occurredAt)}`,
  );

describe('when the clock strikes', () => {
  const two = promised([
    ['L2', '2026-11-20 10:00'],
    ['L3', '2026-11-21 10:00'],
  ]);
  it('nothing is raised a second too early', () => expect(struck(two, '2026-11-20 09:59:59')).toEqual([]));
  it('a step is raised at its instant', () => expect(struck(two, '2026-11-20 10:00')).toEqual(['raised L2 2026-11-20 10:00']));
  it('late, only the highest step is raised, and nobody is called twice for it', () => {
    const { events, page } = strike(two, at('2026-11-23 12:00'), everybody, BOOK);
    expect(events).toMatchObject([
      { type: 'raised', occurredAt: at('2026-11-21 10:00'), content: { level: 'L3', passed: [{ level: 'L2' }] } },
    ]);
    expect(page.progress['duty@1']).toMatchObject({ raised: ['L3'], passed: ['L2'], repeatAt: at('2026-11-24 09:00') });
  });
  it('of two steps at one instant only the higher is raised, those written at-known apart', () => {
    const steps: readonly (readonly [Level, string])[] = [
      ['L3', '2026-11-20 10:00'],
      ['L4', '2026-11-20 10:00'],
    ];
    expect(struck(promised(steps), '2026-11-20 10:00')).toEqual(['raised L4 2026-11-20 10:00']);
    const known = promised([], { rungs: steps.map(([level, time]) => ({ level, at: at(time), known: true })) });
    expect(struck(known, '2026-11-20 10:00')).toEqual(['raised L3 2026-11-20 10:00', 'raised L4 2026-11-20 10:00']);
  });
  it('a level that was called in the place of another is not called again', () => {
    const up: Directory = {
      ...everybody,
      target: (level): Target => (level === 'L2' ? { level: 'L3', post: 'L3' } : { level, post: level }),
    };
    const first = strike(two, at('2026-11-20 10:00'), up, BOOK);
    expect(first.events).toMatchObject([{ content: { level: 'L3', step: 'L2' } }]);
    expect(strike(first.page, at('2026-11-21 10:00'), up, BOOK).events).toEqual([]);
  });
  it('repeats come from the first 09:00 after both the last step and the due instant, every day for safety', () => {
    const { page } = strike(two, at('2026-11-20 10:00'), everybody, BOOK);
    expect(wakeAt(page)).toBe(at('2026-11-21 10:00'));
    const last = strike(page, at('2026-11-21 10:00'), everybody, BOOK).page;
    expect(wakeAt(last)).toBe(at('2026-11-22 09:00'));
    const ahead = strike(promised([['L2', '2026-11-18 10:00']]), at('2026-11-18 10:00'), everybody, BOOK).page;
    expect(wakeAt(ahead)).toBe(at('2026-11-21 09:00'));
    const working = strike(promised([['L2', '2026-11-20 10:00']], { safety: false }), at('2026-11-20 10:00'), everybody, BOOK).page;
    expect(wakeAt(working)).toBe(at('2026-11-23 09:00'));
  });
  it('repeats go to the highest level raised, and one repeat makes up for all that were missed', () => {
    const { page } = strike(two, at('2026-11-21 10:00'), everybody, BOOK);
    const { events, page: after } = strike(page, at('2026-11-25 12:00'), everybody, BOOK);
    expect(events).toMatchObject([{ type: 'repeated', content: { level: 'L3' } }]);
    expect(wakeAt(after)).toBe(at('2026-11-26 09:00'));
  });
  it('a reminder that comes after the due instant is not sent', () => {
    const page = promised([], { remindAt: [at('2026-11-20 08:00')] });
    expect(struck(page, '2026-11-20 08:00')).toEqual(['reminded  2026-11-20 08:00']);
    expect(struck(page, '2026-11-20 10:00')).toEqual([]);
  });

  const minutes = fc.integer({ min: 0, max: 20_000 });
  const levels = fc.subarray(
    LEVELS.filter((level) => level !== 'IROM' && level !== 'HSQ'),
    { minLength: 1 },
  );
  it('never early, never twice the same level, and stricken again at once it does nothing', () =>
    fc.assert(
      fc.property(levels, minutes, fc.array(minutes, { minLength: 1, maxLength: 12 }), fc.boolean(), (ladder, due, looks, safety) => {
        const start = at('2026-11-16 00:00');
        const steps = ladder.map((level, place) => ({ level, at: start + (due + place * 700) * 60_000 }));
        let page = promised([], { rungs: steps, due: start + due * 60_000, safety });
        const raised: Level[] = [];
        for (const look of looks.toSorted((a, b) => a - b)) {
          const until = start + look * 60_000;
          const { events, page: next } = strike(page, until, everybody, BOOK);
          for (const event of events) {
            expect(event.occurredAt).toBeLessThanOrEqual(until);
            if (event.type !== 'raised') continue;
            expect(event.occurredAt).toBe(steps.find(({ level }) => level === event.content.level)!.at);
            raised.push(event.content.level);
          }
          expect(strike(next, until, everybody, BOOK).events).toEqual([]);
          expect(wakeAt(next) ?? Infinity).toBeGreaterThan(until);
          page = next;
        }
        expect(new Set(raised).size).toBe(raised.length);
        expect(raised).toEqual(ladder.filter((level) => raised.includes(level)));
      }),
    ));
});
