import type { LocalDate } from '#domain/calendar/calendar';
import { type BankHoliday, type CalendarVersion, TABLE_YEARS } from './compile.js';
import { PUBLISHED, PUBLISHED_FROM, PUBLISHED_TO } from './published.js';
import { standingHolidays } from './standing-rules.js';

/** What royal proclamations changed before the published list begins: a moved day, or one more. */
const PROCLAIMED: readonly { readonly instead?: LocalDate; readonly holiday: BankHoliday }[] = [
  { instead: '1995-05-01', holiday: { date: '1995-05-08', name: 'Early May bank holiday (VE Day)' } },
  { holiday: { date: '1999-12-31', name: 'Millennium bank holiday' } },
  { instead: '2002-05-27', holiday: { date: '2002-06-04', name: 'Spring bank holiday' } },
  { holiday: { date: '2002-06-03', name: 'Golden Jubilee bank holiday' } },
  { holiday: { date: '2011-04-29', name: 'Bank holiday for the royal wedding' } },
  { instead: '2012-05-28', holiday: { date: '2012-06-04', name: 'Spring bank holiday' } },
  { holiday: { date: '2012-06-05', name: 'Diamond Jubilee bank holiday' } },
];

const yearsBetween = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const past = (): BankHoliday[] => {
  const moved = new Set(PROCLAIMED.map(({ instead }) => instead));
  const standing = yearsBetween(TABLE_YEARS.from, PUBLISHED_FROM - 1).flatMap(standingHolidays);
  const kept = [...standing.filter(({ date }) => !moved.has(date)), ...PROCLAIMED.map(({ holiday }) => holiday)];
  return kept.sort((a, b) => (a.date < b.date ? -1 : 1));
};

const projected = (): BankHoliday[] =>
  yearsBetween(PUBLISHED_TO + 1, TABLE_YEARS.to)
    .flatMap(standingHolidays)
    .map((holiday) => ({ ...holiday, projected: true }));

/** The calendar that every authority starts with: published bank holidays up to `knownTo`, projected ones after it. */
export const ENGLAND_AND_WALES: CalendarVersion = {
  version: 1,
  name: 'England and Wales',
  holidays: [...past(), ...PUBLISHED, ...projected()],
  knownTo: `${PUBLISHED_TO}-12-31`,
};
