import { civilOf, dayAtStartOf, digitsAt, FIRST_YEAR, LAST_YEAR, dayNumber, TWO_DIGITS } from './civil.js';
import { HOUR, type Instant, SECOND } from './instant.js';

const DAY = 24 * HOUR;
const MINUTE = 60 * SECOND;
const EARLIEST = dayNumber(FIRST_YEAR, 1, 1) * DAY;
const AFTER_LATEST = dayNumber(LAST_YEAR + 1, 1, 1) * DAY;

/** Milliseconds of the HH:mm:ss at `at`; NaN if it is no time of day (24:00 and leap seconds are none). */
const timeAt = (text: string, at: number): number => {
  const hour = digitsAt(text, at, 2);
  const minute = digitsAt(text, at + 3, 2);
  const second = digitsAt(text, at + 6, 2);
  if (text[at + 2] !== ':' || text[at + 5] !== ':' || !(hour < 24 && minute < 60 && second < 60)) return NaN;
  return hour * HOUR + minute * MINUTE + second * SECOND;
};

/** Milliseconds that local time is ahead of UTC by the Z, +hh:mm or -hh:mm which must end the text at `at`; NaN if it is none. */
const offsetAt = (text: string, at: number): number => {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : NaN;
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return NaN;
  const hour = digitsAt(text, at + 1, 2);
  const minute = digitsAt(text, at + 4, 2);
  if (!(hour < 24 && minute < 60)) return NaN;
  return (sign === '-' ? -1 : 1) * (hour * HOUR + minute * MINUTE);
};

const digitCount = (text: string, at: number): number => {
  let end = at;
  while (digitsAt(text, end, 1) >= 0) end++;
  return end - at;
};

/**
 * An instant from strict RFC 3339: a real date, T, a time to the second with at most 3 decimals, and Z or an offset.
 * Undefined for anything else: week and ordinal dates, no offset, 24:00, leap seconds, years outside 1900 to 2999 in UTC.
 */
export const parseInstant = (text: string): Instant | undefined => {
  if (text.length < 20 || text.length > 29 || text[10] !== 'T') return undefined;
  let at = 19;
  let fraction = 0;
  if (text[at] === '.') {
    const digits = digitCount(text, at + 1);
    if (digits < 1 || digits > 3) return undefined;
    fraction = digitsAt(text, at + 1, digits) * 10 ** (3 - digits);
    at += 1 + digits;
  }
  const instant = dayAtStartOf(text) * DAY + timeAt(text, 11) + fraction - offsetAt(text, at);
  return instant >= EARLIEST && instant < AFTER_LATEST ? instant : undefined;
};

const threeDigits = (n: number): string => (n < 10 ? `00${n}` : n < 100 ? `0${n}` : `${n}`);

/** Always YYYY-MM-DDTHH:mm:ss.sssZ. Throws RangeError for what is no whole millisecond of the years 1900 to 2999. */
export const formatInstant = (instant: Instant): string => {
  if (!(Number.isInteger(instant) && instant >= EARLIEST && instant < AFTER_LATEST)) throw new RangeError(`Not an instant: ${instant}`);
  const dayCount = Math.floor(instant / DAY);
  const { year, month, day } = civilOf(dayCount);
  const time = instant - dayCount * DAY;
  const hour = TWO_DIGITS[Math.floor(time / HOUR)];
  const minute = TWO_DIGITS[Math.floor(time / MINUTE) % 60];
  const second = TWO_DIGITS[Math.floor(time / SECOND) % 60];
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}T${hour}:${minute}:${second}.${threeDigits(time % SECOND)}Z`;
};
