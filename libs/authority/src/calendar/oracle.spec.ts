import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  atLocal,
  dayIndexOfDate,
  endOfNextWorkingDay,
  firstNineOfWorkingDay,
  localDate,
  morningListAt,
  nextNine,
  nineOnWorkingDayAfter,
  nineOnWorkingDayBefore,
  ownDate,
  type Period,
  reckon,
  sameLocalTimeDaysEarlier,
} from '#domain/calendar/calendar';
import { compileCalendar } from './compile.js';
import { ENGLAND_AND_WALES } from './england-and-wales.js';

// The oracle knows Temporal and the list of holidays, walks day by day, and shares no code with the look-ups.
const ZONE = 'Europe/London';
const off = new Set(ENGLAND_AND_WALES.holidays.map(({ date }) => date));
const works = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6 && !off.has(day.toString());
const zoned = (instant: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(instant / 1000) * 1000).toZonedDateTimeISO(ZONE);
const on = (day: Temporal.PlainDate, plainTime: string): number => day.toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds;
const end = (day: Temporal.PlainDate): number => on(day, '23:59:59');

const walk = (from: Temporal.PlainDate, n: number): Temporal.PlainDate => {
  let day = from;
  for (let left = Math.abs(n); left > 0;) {
    day = day.add({ days: Math.sign(n) });
    if (works(day)) left--;
  }
  return day;
};

const firstAt = (instant: number, time: string, counts: (day: Temporal.PlainDate) => boolean): number => {
  const from = zoned(instant);
  for (let day = from.toPlainDate(); ; day = day.add({ days: 1 }))
    if (counts(day) && on(day, time) >= from.epochMilliseconds) return on(day, time);
};

const expected = ({ amount, unit }: Period, anchor: number): number => {
  const from = zoned(anchor);
  const day = from.toPlainDate();
  if (unit === 'h') return from.add({ hours: amount }).epochMilliseconds;
  if (unit === 'd') return end(day.add({ days: amount }));
  if (unit === 'wd') return end(walk(day, amount));
  if (unit === 'm') return end(day.add({ months: amount }));
  return end(works(day) && from.hour < 9 ? day : walk(day, 1));
};

const cal = compileCalendar(ENGLAND_AND_WALES);
const CHANGES = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1), Date.UTC(2027, 9, 31, 1)];
const near = (centre: number, days: number) =>
  fc.integer({ min: -days * 86_400_000, max: days * 86_400_000 }).map((shift) => centre + shift);
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2095, 0, 1) }),
  fc.constantFrom(...CHANGES).chain((change) => near(change, 2)),
  fc.integer({ min: 2019, max: 2060 }).chain((year) => near(Date.UTC(year, 11, 27), 8)),
  fc.integer({ min: 2019, max: 2060 }).chain((year) => near(Date.UTC(year, 3, 5), 20)),
);
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ amount: fc.integer({ min: -500, max: 500 }), unit: fc.constantFrom('h' as const, 'd' as const) }),
  fc.record({ amount: fc.integer({ min: -40, max: 40 }), unit: fc.constantFrom('wd' as const, 'm' as const) }),
  fc.constant<Period>({ amount: 1, unit: 'next-wd' }),
);
const RUNS = { numRuns: 400 };

describe('against Temporal, day by day', () => {
  it('reckon', () =>
    fc.assert(
      fc.property(periods, instants, (period, at) => expect(reckon(cal, period, at)).toBe(expected(period, at))),
      RUNS,
    ));

  it('local dates and own dates', () =>
    fc.assert(
      fc.property(instants, (at) => {
        const date = zoned(at).toPlainDate();
        expect(localDate(cal, at)).toBe(date.toString());
        expect(ownDate(cal, date.toString())).toBe(end(date));
      }),
      RUNS,
    ));

  it('local times, the first or the second', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), fc.boolean());
    const check = (at: number, [hour, minute, second, isSecond]: [number, number, number, boolean]): void => {
      const date = zoned(at).toPlainDate();
      const local = date.toPlainDateTime({ hour, minute, second });
      const isTwice =
        local.toZonedDateTime(ZONE, { disambiguation: 'earlier' }).toPlainDateTime().equals(local) &&
        local.toZonedDateTime(ZONE, { disambiguation: 'later' }).toPlainDateTime().equals(local);
      const wanted = local.toZonedDateTime(ZONE, { disambiguation: isSecond && isTwice ? 'later' : 'compatible' });
      const day = dayIndexOfDate(cal, date.toString());
      expect(atLocal(cal, day, hour, minute, second, { second: isSecond })).toBe(wanted.epochMilliseconds);
    };
    fc.assert(fc.property(instants, times, check), RUNS);
    const atChange = fc.constantFrom(...CHANGES);
    fc.assert(
      fc.property(atChange, times, (at, [hour, ...rest]) => check(at, [hour % 4, ...rest])),
      RUNS,
    );
  });

  it('the clocks of ladders and lists', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 30 }), (at, n) => {
        const day = zoned(at).toPlainDate();
        expect(firstNineOfWorkingDay(cal, at)).toBe(firstAt(at, '09:00', works));
        expect(nextNine(cal, at)).toBe(firstAt(at, '09:00', () => true));
        expect(morningListAt(cal, at)).toBe(firstAt(at, '08:00', works));
        expect(nineOnWorkingDayAfter(cal, n, at)).toBe(on(walk(day, n), '09:00'));
        expect(nineOnWorkingDayBefore(cal, n, at)).toBe(on(walk(day, -n), '09:00'));
        expect(endOfNextWorkingDay(cal, at)).toBe(end(walk(day, 1)));
        expect(sameLocalTimeDaysEarlier(cal, n, at)).toBe(
          day.subtract({ days: n }).toZonedDateTime({ timeZone: ZONE, plainTime: zoned(at).toPlainTime() }).epochMilliseconds,
        );
      }),
      RUNS,
    ));
});
