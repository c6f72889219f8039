import {
  endOfNextWorkingDay,
  firstNineOfWorkingDay,
  formatLocal,
  morningListAt,
  nextNine,
  nineOnWorkingDayAfter,
  nineOnWorkingDayBefore,
  parseLocal,
  sameLocalTimeDaysEarlier,
} from '#domain/calendar/calendar';
import { compileCalendar } from './compile.js';
import { ENGLAND_AND_WALES } from './england-and-wales.js';

const cal = compileCalendar(ENGLAND_AND_WALES);
const at = (text: string): number => parseLocal(cal, text)!;
const shown = (instant: number): string => formatLocal(cal, instant);

describe('the clocks of a ladder', () => {
  it.each([
    ['2026-12-04 08:59:59', 'Fri 4 Dec 2026, 09:00'],
    ['2026-12-04 09:00:00', 'Fri 4 Dec 2026, 09:00'],
    ['2026-12-04 09:00:01', 'Mon 7 Dec 2026, 09:00'],
    ['2026-12-05 03:00', 'Mon 7 Dec 2026, 09:00'],
    ['2026-12-24 23:59:59', 'Tue 29 Dec 2026, 09:00'],
    ['2026-03-28 10:00', 'Mon 30 Mar 2026, 09:00'],
  ])('the first 09:00 of a working day at or after %s is %s', (from, expected) =>
    expect(shown(firstNineOfWorkingDay(cal, at(from)))).toBe(expected),
  );

  it.each([
    ['2026-12-04 09:00:00', 'Fri 4 Dec 2026, 09:00'],
    ['2026-12-04 23:59:59', 'Sat 5 Dec 2026, 09:00'],
    ['2026-10-24 23:59:59', 'Sun 25 Oct 2026, 09:00'],
    ['2026-03-29 00:30', 'Sun 29 Mar 2026, 09:00'],
  ])('the first 09:00 of any day at or after %s is %s', (from, expected) => expect(shown(nextNine(cal, at(from)))).toBe(expected));

  it('counts working days from a day, both ways', () => {
    expect(shown(nineOnWorkingDayAfter(cal, 1, at('2026-12-24 23:59:59')))).toBe('Tue 29 Dec 2026, 09:00');
    expect(shown(nineOnWorkingDayAfter(cal, 3, at('2026-12-05 12:00')))).toBe('Wed 9 Dec 2026, 09:00');
    expect(shown(nineOnWorkingDayBefore(cal, 1, at('2026-12-29 23:59:59')))).toBe('Thu 24 Dec 2026, 09:00');
    expect(shown(nineOnWorkingDayBefore(cal, 2, at('2026-12-06 12:00')))).toBe('Thu 3 Dec 2026, 09:00');
  });

  it('goes back to the same local time', () => {
    expect(shown(sameLocalTimeDaysEarlier(cal, 7, at('2026-10-28 23:59:59')))).toBe('Wed 21 Oct 2026, 23:59:59');
    expect(shown(sameLocalTimeDaysEarlier(cal, 1, at('2026-03-30 01:30')))).toBe('Sun 29 Mar 2026, 02:30');
    expect(shown(sameLocalTimeDaysEarlier(cal, 1, at('2026-10-26 01:30')))).toBe('Sun 25 Oct 2026, 01:30 BST');
  });

  it('sends the morning list at 08:00 and lets it look to the end of the next working day', () => {
    expect(shown(morningListAt(cal, at('2026-12-04 08:00:00')))).toBe('Fri 4 Dec 2026, 08:00');
    expect(shown(morningListAt(cal, at('2026-12-04 08:00:01')))).toBe('Mon 7 Dec 2026, 08:00');
    expect(shown(endOfNextWorkingDay(cal, at('2026-12-04 08:00')))).toBe('Mon 7 Dec 2026, 23:59:59');
    expect(shown(endOfNextWorkingDay(cal, at('2026-12-05 08:00')))).toBe('Mon 7 Dec 2026, 23:59:59');
  });

  it('cuts to the second', () => expect(shown(nextNine(cal, at('2026-12-04 09:00') + 999))).toBe('Fri 4 Dec 2026, 09:00'));
});
