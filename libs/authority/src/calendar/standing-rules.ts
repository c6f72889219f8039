import { dateOfDay, type Day, dayOfDate, isWeekend } from '#domain/calendar/calendar';
import type { BankHoliday } from './compile.js';

// Banking and Financial Dealings Act 1971, Schedule 1; New Year's Day, the early May holiday and the substitutes of
// 1 January and of a Saturday 26 December come every year by royal proclamation.

/** Easter Sunday of a Gregorian year (the anonymous computus of 1876, Butcher's). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  return dayOfDate(`${year}-0${Math.floor(counted / 31)}-01`) + (counted % 31);
};

const MONDAY_RESIDUE = 4; // day 4 of the epoch, 5 January 1970, was a Monday
const mondayOnOrAfter = (day: Day): Day => day + ((((MONDAY_RESIDUE - day) % 7) + 7) % 7);
const mondayOnOrBefore = (day: Day): Day => mondayOnOrAfter(day - 6);

const on = (day: Day, name: string): BankHoliday => ({ date: dateOfDay(day), name });

/** On its own day, else on `substitute`. */
const orSubstitute = (day: Day, substitute: Day, name: string): BankHoliday =>
  isWeekend(day) ? on(substitute, `${name} substitute`) : on(day, name);

const christmas = (year: number): BankHoliday[] => {
  const day = dayOfDate(`${year}-12-25`);
  // Two days on is a weekday in every case: of a weekend, each day's substitute stands behind the other day.
  return [orSubstitute(day, day + 2, 'Christmas Day'), orSubstitute(day + 1, day + 3, 'Boxing Day')].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
};

/** The eight bank holidays that England and Wales have in a year in which nothing is moved or added, in order. */
export const standingHolidays = (year: number): BankHoliday[] => {
  const easter = easterSunday(year);
  const newYear = dayOfDate(`${year}-01-01`);
  return [
    orSubstitute(newYear, mondayOnOrAfter(newYear), 'New Year’s Day'),
    on(easter - 2, 'Good Friday'),
    on(easter + 1, 'Easter Monday'),
    on(mondayOnOrAfter(dayOfDate(`${year}-05-01`)), 'Early May bank holiday'),
    on(mondayOnOrBefore(dayOfDate(`${year}-05-31`)), 'Spring bank holiday'),
    on(mondayOnOrBefore(dayOfDate(`${year}-08-31`)), 'Summer bank holiday'),
    ...christmas(year),
  ];
};
