import { Temporal } from 'temporal-polyfill';
import {
  dateOfDay,
  dayOf,
  isProjected,
  isWorkingDay,
  OutsideCalendar,
  startOfDay,
  endOfDay,
  dayIndexOfDate,
} from '#domain/calendar/calendar';
import { compileCalendar } from './compile.js';
import { ENGLAND_AND_WALES } from './england-and-wales.js';

const cal = compileCalendar(ENGLAND_AND_WALES);

describe('the compiled table', () => {
  it('has the start of every day as Temporal has it', () => {
    const days = cal.workingCount.length;
    for (let i = 0; i < days; i += 1) {
      const date = Temporal.PlainDate.from(dateOfDay(cal.firstDay + i));
      const nearChange = (date.month === 3 || date.month === 10) && date.day >= 20;
      if (!nearChange && i % 29 !== 0) continue;
      expect(cal.dayStarts[i]).toBe(date.toZonedDateTime('Europe/London').epochMilliseconds);
    }
    expect(dateOfDay(cal.firstDay)).toBe('1990-01-01');
    expect(dateOfDay(cal.firstDay + days - 1)).toBe('2100-12-31');
  });

  it('counts working days and finds them back', () => {
    const total = cal.workingDays.length;
    expect(cal.workingCount[cal.workingCount.length - 1]).toBe(total);
    for (let k = 0; k < total; k++) expect(cal.workingCount[cal.workingDays[k]!]).toBe(k + 1);
  });

  it('knows two changes of the clocks a year', () => {
    expect(cal.clockChanges.size).toBe(222);
    expect(cal.clockChanges.get(dayIndexOfDate(cal, '2026-03-29'))).toEqual({ at: Date.UTC(2026, 2, 29, 1), shift: 3_600_000 });
    expect(cal.clockChanges.get(dayIndexOfDate(cal, '2027-10-31'))).toEqual({ at: Date.UTC(2027, 9, 31, 1), shift: -3_600_000 });
  });

  it('says which days are projected', () => {
    expect(isProjected(cal, dayIndexOfDate(cal, '2028-12-31'))).toBe(false);
    expect(isProjected(cal, dayIndexOfDate(cal, '2029-01-01'))).toBe(true);
  });

  it('names its first and last day to whoever asks beyond them', () => {
    const first = cal.firstDay;
    const last = first + cal.workingCount.length - 1;
    expect(dayOf(cal, startOfDay(cal, first))).toBe(first);
    expect(dayOf(cal, endOfDay(cal, last) + 999)).toBe(last);
    for (const outside of [startOfDay(cal, first) - 1, endOfDay(cal, last) + 1000, -1e15, 1e15, NaN])
      expect(() => dayOf(cal, outside)).toThrow(OutsideCalendar);
    expect(() => dayIndexOfDate(cal, '2101-01-01')).toThrow('Calendar version 1 knows the days from 1990-01-01 to 2100-12-31');
  });

  it('refuses dates that are none', () => {
    expect(() => compileCalendar({ ...ENGLAND_AND_WALES, holidays: [{ date: '2026-02-30', name: 'Never' }] })).toThrow(RangeError);
    expect(() => compileCalendar({ ...ENGLAND_AND_WALES, knownTo: 'soon' })).toThrow(RangeError);
  });
});

describe('a holiday announced late', () => {
  const late = { date: '2026-09-14', name: 'Bank holiday announced in September' };
  const second = compileCalendar({ ...ENGLAND_AND_WALES, version: 2, holidays: [...ENGLAND_AND_WALES.holidays, late] });

  it('is in the second version and leaves the first as it was', () => {
    const day = dayIndexOfDate(cal, late.date);
    expect(isWorkingDay(cal, day)).toBe(true);
    expect(isWorkingDay(second, day)).toBe(false);
    expect(second.version).toBe(2);
    expect(second.workingDays.length).toBe(cal.workingDays.length - 1);
    expect(second.dayStarts).toEqual(cal.dayStarts);
  });
});
