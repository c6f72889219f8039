/** Weeks, months and quarters, as days: each is known by its first day. */
import { type CompiledCalendar, type Day, dateOfDay, dayOfDate, isWorkingDay } from '../calendar/calendar.js';

export type Period = 'week' | 'month' | 'quarter';

/** 1 January 1970 was a Thursday. */
const SINCE_MONDAY = 3;
const MONTHS: Readonly<Record<Exclude<Period, 'week'>, number>> = { month: 1, quarter: 3 };

export const firstDayOf = (period: Period, day: Day): Day => {
  if (period === 'week') return day - ((((day + SINCE_MONDAY) % 7) + 7) % 7);
  const [year, month] = dateOfDay(day).split('-').map(Number) as [number, number];
  return firstOfMonth(year, month - ((month - 1) % MONTHS[period]));
};

export const nextAfter = (period: Period, first: Day): Day => {
  if (period === 'week') return first + 7;
  const [year, month] = dateOfDay(first).split('-').map(Number) as [number, number];
  return firstOfMonth(year, month + MONTHS[period]);
};

const firstOfMonth = (year: number, month: number): Day => {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return dayOfDate(`${String(y)}-${String(m).padStart(2, '0')}-01`);
};

/** Whether a week or a month begins on this day; a quarter begins with a month. */
export const somethingBegins = (day: Day): boolean => firstDayOf('week', day) === day || firstDayOf('month', day) === day;

export const firstWorkingDay = (calendar: CompiledCalendar, from: Day): Day =>
  isWorkingDay(calendar, from) ? from : firstWorkingDay(calendar, from + 1);
export const lastWorkingDay = (calendar: CompiledCalendar, to: Day): Day =>
  isWorkingDay(calendar, to) ? to : lastWorkingDay(calendar, to - 1);
