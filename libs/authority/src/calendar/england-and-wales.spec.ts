import { dateOfDay, isWeekend, dayOfDate } from '#domain/calendar/calendar';
import { ENGLAND_AND_WALES } from './england-and-wales.js';
import { PUBLISHED } from './published.js';
import { easterSunday, standingHolidays } from './standing-rules.js';

const datesOf = (year: number): string[] =>
  ENGLAND_AND_WALES.holidays.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));
const nameOn = (date: string): string | undefined => ENGLAND_AND_WALES.holidays.find((holiday) => holiday.date === date)?.name;

describe('Easter', () => {
  it.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('%i falls on %s', (year, date) => expect(dateOfDay(easterSunday(year))).toBe(date));
});

describe('the standing rules', () => {
  const proclaimed: Record<number, { moved: string[]; to: string[] }> = {
    2020: { moved: ['2020-05-04'], to: ['2020-05-08'] },
    2022: { moved: ['2022-05-30'], to: ['2022-06-02', '2022-06-03', '2022-09-19'] },
    2023: { moved: [], to: ['2023-05-08'] },
  };

  it.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])('give the published days of %i, royal days apart', (year) => {
    const { moved, to } = proclaimed[year] ?? { moved: [], to: [] };
    const expected = [
      ...standingHolidays(year)
        .map(({ date }) => date)
        .filter((date) => !moved.includes(date)),
      ...to,
    ].sort();
    expect(PUBLISHED.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`))).toEqual(expected);
  });

  it('name the published days as published', () => {
    const published = new Map(PUBLISHED.map(({ date, name }) => [date, name]));
    for (const year of [2021, 2022, 2024, 2026, 2027, 2028])
      for (const { date, name } of standingHolidays(year)) if (!date.startsWith('2022-05-30')) expect(published.get(date)).toBe(name);
  });

  it('never put two holidays on a day, nor one on a weekend', () => {
    for (let year = 1990; year <= 2100; year++) {
      const days = standingHolidays(year).map(({ date }) => dayOfDate(date));
      expect(new Set(days).size).toBe(8);
      expect(days.some(isWeekend)).toBe(false);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});

describe('England and Wales', () => {
  it('has the royal days', () => {
    expect(datesOf(2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']));
    expect(datesOf(2022)).not.toContain('2022-05-30');
    expect(datesOf(2020)).not.toContain('2020-05-04');
    expect(datesOf(2012)).toEqual(expect.arrayContaining(['2012-06-04', '2012-06-05']));
    expect(datesOf(2012)).not.toContain('2012-05-28');
    expect(datesOf(1999)).toContain('1999-12-31');
  });

  it('has Christmas with its substitutes', () => {
    expect(nameOn('2026-12-28')).toBe('Boxing Day substitute');
    expect(nameOn('2027-12-27')).toBe('Christmas Day substitute');
    expect(nameOn('2027-12-28')).toBe('Boxing Day substitute');
    expect(nameOn('2022-12-26')).toBe('Boxing Day');
    expect(nameOn('2022-12-27')).toBe('Christmas Day substitute');
    expect(nameOn('2028-01-03')).toBe('New Year’s Day substitute');
  });

  it('marks exactly the days after the last published year as projected', () => {
    for (const { date, projected } of ENGLAND_AND_WALES.holidays) expect(projected === true).toBe(date > ENGLAND_AND_WALES.knownTo);
  });

  it('is in order, without a date twice, and survives being kept as JSON', () => {
    const dates = ENGLAND_AND_WALES.holidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(JSON.parse(JSON.stringify(ENGLAND_AND_WALES))).toEqual(ENGLAND_AND_WALES);
  });
});
