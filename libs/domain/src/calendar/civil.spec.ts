import fc from 'fast-check';
import { civilOf, dateOfDay, dayNumber, dayOfDate, eighteenthBirthday, isLocalDate, weekdayOf } from './civil.js';
import { cut } from './instant.js';

const days = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2999, 11, 31) / 86_400_000 });

describe('day numbers', () => {
  it('go to dates and back as the Gregorian calendar has them', () =>
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOfDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayOfDate(dateOfDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      }),
      { numRuns: 2000 },
    ));

  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is a date', (text) =>
    expect(isLocalDate(text)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-01',
    '26-01-01',
    '2026/01/01',
    '2026-W01-1',
    '2026-001',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '+026-01-01',
    '1899-12-31',
    '3000-01-01',
    '２０26-01-01',
    '',
  ])('"%s" is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => dayOfDate(text)).toThrow(RangeError);
  });

  it.each([undefined, null, 20260101, new Date(0)])('%s is none', (value) => expect(isLocalDate(value)).toBe(false));
});

describe('the 18th birthday', () => {
  it.each([
    ['2008-12-04', '2026-12-04'],
    ['2008-02-29', '2026-03-01'],
    ['2010-02-28', '2028-02-28'],
    ['2010-03-01', '2028-03-01'],
  ])('of one born on %s is %s', (born, expected) => expect(eighteenthBirthday(born)).toBe(expected));
});

it('cuts to whole seconds, never upwards', () => {
  expect(cut(1_999)).toBe(1_000);
  expect(cut(-1)).toBe(-1_000);
});
