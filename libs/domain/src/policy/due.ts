/** Due instants, read exactly as the policy says (policy.yaml, reading). */
import { type CompiledCalendar, dayIndexOfDate, endOfDay, startOfDay } from '../calendar/calendar.js';
import { cut, type Instant, type LocalDate } from '../calendar/instant.js';
import { reckon } from '../calendar/reckon.js';
import type { Occurrence } from './occurrence.js';
import type { Due, Entry, Period } from './policy.js';

export type Anchors = Readonly<Record<string, Instant | LocalDate | undefined>>;

/** The start of a date, or the instant itself (reading.dateOnly). */
export const asStart = (calendar: CompiledCalendar, value: Instant | LocalDate): Instant =>
  typeof value === 'number' ? value : startOfDay(calendar, dayIndexOfDate(calendar, value));

/** The end of a date, 23:59:59, or the instant itself. */
const asEnd = (calendar: CompiledCalendar, value: Instant | LocalDate): Instant =>
  typeof value === 'number' ? cut(value) : endOfDay(calendar, dayIndexOfDate(calendar, value));

/** The first of the named anchors that exists. */
export const firstOf = (anchors: Anchors, names: string | readonly string[]): Instant | LocalDate | undefined =>
  typeof names === 'string' ? anchors[names] : names.map((name) => anchors[name]).find((value) => value !== undefined);

/** The instant at which a period ends; undefined while what it counts from has not happened. */
export const endOfPeriod = (period: Period, anchors: Anchors, calendar: CompiledCalendar): Instant | undefined => {
  const anchor = firstOf(anchors, period.anchor);
  if (anchor === undefined) return undefined;
  if (period.unit === 'before-move' || period.unit === 'own-date') return asEnd(calendar, anchor);
  return reckon(calendar, { amount: period.amount, unit: period.unit }, asStart(calendar, anchor));
};

/** The due instant: `notBefore` is reckoned first, then `notAfter`; a limit that is not known yet does not apply. */
export const dueInstant = (due: Due, anchors: Anchors, calendar: CompiledCalendar): Instant | undefined => {
  const reckoned = endOfPeriod(due, anchors, calendar);
  if (reckoned === undefined) return undefined;
  const notBefore = limit(due.notBefore, anchors, calendar);
  const notAfter = limit(due.notAfter, anchors, calendar);
  return Math.min(Math.max(reckoned, notBefore ?? reckoned), notAfter ?? Infinity);
};

const limit = (given: string | Period | undefined, anchors: Anchors, calendar: CompiledCalendar): Instant | undefined => {
  if (given === undefined) return undefined;
  if (typeof given !== 'string') return endOfPeriod(given, anchors, calendar);
  const value = anchors[given];
  return value === undefined ? undefined : asEnd(calendar, value);
};

/** What the entry asks of this occurrence: the last alternative whose fact holds replaces what it restates (reading.alt). */
export const askedOf = (entry: Entry, { facts = {}, amount }: Pick<Occurrence, 'facts' | 'amount'>): Asked => {
  const restated = entry.alt?.findLast(({ when }) => facts[when]);
  const asked = restated ? { due: entry.due, owner: entry.owner, ladder: entry.ladder, ...restated } : entry;
  return amount === undefined ? asked : { ...asked, due: { ...asked.due, amount: Math.min(asked.due.amount, amount) } };
};
type Asked = Pick<Entry, 'due' | 'owner' | 'ladder'>;
