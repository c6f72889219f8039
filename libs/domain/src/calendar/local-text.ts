import { civilOf, type Day, dayAtStartOf, digitsAt, TWO_DIGITS, weekdayOf } from './civil.js';
import { cut, HOUR, type Instant, SECOND } from './instant.js';
import { atLocal, atLocalTime, localTimeOf, type WhichOfTwo } from './local-time.js';
import { type CompiledCalendar, dayOf } from './table.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 'Fri 4 Dec' */
export const formatShortDay = (number: Day): string => {
  const { month, day } = civilOf(number);
  return `${WEEKDAYS[weekdayOf(number)]} ${day} ${MONTHS[month - 1]}`;
};

/** 'Fri 4 Dec 2026' */
export const formatDay = (number: Day): string => `${formatShortDay(number)} ${civilOf(number).year}`;

/** Only where a local time exists twice does it need the name of its zone. */
const zoneIfTwice = (cal: CompiledCalendar, day: Day, time: number, instant: Instant): string => {
  const first = atLocalTime(cal, day, time);
  const second = atLocalTime(cal, day, time, { second: true });
  if (first === second) return '';
  return instant < second ? ' BST' : ' GMT';
};

/** 'Fri 4 Dec 2026, 17:30'; seconds only if there are any, BST or GMT only where the time exists twice. Throws OutsideCalendar. */
export const formatLocal = (cal: CompiledCalendar, instant: Instant): string => {
  const at = cut(instant);
  const day = dayOf(cal, at);
  const time = localTimeOf(cal, at);
  const hour = TWO_DIGITS[Math.floor(time / HOUR)];
  const minute = TWO_DIGITS[Math.floor(time / (60 * SECOND)) % 60];
  const second = Math.floor(time / SECOND) % 60;
  return `${formatDay(day)}, ${hour}:${minute}${second === 0 ? '' : `:${TWO_DIGITS[second]}`}${zoneIfTwice(cal, day, time, at)}`;
};

/**
 * The instant of a local time written 'YYYY-MM-DD HH:mm' or 'YYYY-MM-DD HH:mm:ss' (T instead of the space is allowed).
 * Undefined for anything else; clock changes as in atLocal. Throws OutsideCalendar.
 */
export const parseLocal = (cal: CompiledCalendar, text: string, which?: WhichOfTwo): Instant | undefined => {
  if (text.length !== 16 && text.length !== 19) return undefined;
  const day = dayAtStartOf(text);
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  const second = text.length === 19 ? digitsAt(text, 17, 2) : 0;
  const isPunctuated = (text[10] === ' ' || text[10] === 'T') && text[13] === ':' && (text.length === 16 || text[16] === ':');
  if (!isPunctuated || Number.isNaN(day) || !(hour < 24 && minute < 60 && second < 60)) return undefined;
  return atLocal(cal, day, hour, minute, second, which);
};
