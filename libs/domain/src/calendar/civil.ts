import type { LocalDate } from './instant.js';

/** A whole day, counted from 1970-01-01, which is day 0. The same number in every calendar version. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // from 0000-03-01 to 1970-01-01

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month; month is 1 to 12. */
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));

/** The number of a Gregorian day. Years begin in March here, so that the leap day comes last. */
export const dayNumber = (year: number, month: number, day: number): Day => {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
};

/** The Gregorian year, month and day of a day number. */
export const civilOf = (number: Day): Civil => {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
};

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** The same day of the month, n months later (or earlier, if negative), or that month's last day. */
export const plusMonths = (day: Day, months: number): Day => {
  const from = civilOf(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)));
};

const ZERO = 48;

/** The number written in `length` digits at `at`; NaN if any of them is not a digit. */
export const digitsAt = (text: string, at: number, length: number): number => {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The day number of the YYYY-MM-DD that `text` begins with; NaN if it is no real date of the years 1900 to 2999. */
export const dayAtStartOf = (text: string): Day => {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (text[4] !== '-' || text[7] !== '-' || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return NaN;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return NaN;
  return dayNumber(year, month, day);
};

/** A real date of the years 1900 to 2999, written exactly YYYY-MM-DD. */
export const isLocalDate = (text: unknown): text is LocalDate =>
  typeof text === 'string' && text.length === 10 && !Number.isNaN(dayAtStartOf(text));

/** The day number of a date. Throws RangeError if it is no real date (see isLocalDate). */
export const dayOfDate = (date: LocalDate): Day => {
  const day = date.length === 10 ? dayAtStartOf(date) : NaN;
  if (Number.isNaN(day)) throw new RangeError(`Not a date: ${date.slice(0, 20)}`);
  return day;
};

/** Two digits, for 0 to 99. */
export const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** YYYY-MM-DD. */
export const dateOfDay = (number: Day): LocalDate => {
  const { year, month, day } = civilOf(number);
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
};

/** The 18th birthday; born on 29 February it is 1 March (policy.yaml, endings.eighteenth). Throws RangeError if it is no real date. */
export const eighteenthBirthday = (born: LocalDate): LocalDate => {
  const { year, month, day } = civilOf(dayOfDate(born));
  const leapDayIsMissing = month === 2 && day > monthLength(year + 18, 2);
  return dateOfDay(leapDayIsMissing ? dayNumber(year + 18, 3, 1) : dayNumber(year + 18, month, day));
};
