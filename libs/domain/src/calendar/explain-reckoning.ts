import { type Day, dayOfDate, isWeekend, civilOf } from './civil.js';
import { cut, HOUR, type Instant } from './instant.js';
import { formatDay, formatLocal, formatShortDay } from './local-text.js';
import { atLocal } from './local-time.js';
import { type Period, reckon, type Unit } from './reckon.js';
import { type CompiledCalendar, dayOf, isProjected, isWorkingDay } from './table.js';

const NOUNS: Record<Exclude<Unit, 'next-wd'>, string> = { h: 'elapsed hour', d: 'calendar day', wd: 'working day', m: 'month' };

const opening = (cal: CompiledCalendar, { amount, unit }: Period, from: Instant): string => {
  const anchor = formatLocal(cal, from);
  if (unit === 'next-wd') return `The end of the next working day after ${anchor}`;
  const count = Math.abs(amount);
  return `${count} ${NOUNS[unit]}${count === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${anchor}`;
};

const WEEKEND_DAYS_NAMED = 4;

/** The days from `first` to `last` that are no working days; long rows of weekends only as a count. */
const skipped = (cal: CompiledCalendar, first: Day, last: Day): string[] => {
  const days: Day[] = [];
  for (let day = first; day <= last; day++) if (!isWorkingDay(cal, day)) days.push(day);
  const weekendDays = days.filter(isWeekend).length;
  const namesWeekends = weekendDays <= WEEKEND_DAYS_NAMED;
  const named = days
    .filter((day) => namesWeekends || !isWeekend(day))
    .map((day) => `${formatShortDay(day)} (${isWeekend(day) ? 'weekend' : (cal.holidays.get(day) ?? 'bank holiday')})`);
  const all = namesWeekends ? named : [`${weekendDays} days of weekends`, ...named];
  return all.length === 0 ? [] : [`Skips ${all.join(', ')}`];
};

const aboutWorkingDays = (cal: CompiledCalendar, period: Period, from: Day, due: Day): string[] => {
  if (period.unit !== 'wd' && period.unit !== 'next-wd') return [];
  const skips = from === due ? [] : due > from ? skipped(cal, from + 1, due - 1) : skipped(cal, due + 1, from - 1);
  const projected = isProjected(cal, Math.max(from, due))
    ? [`Bank holidays after ${formatDay(dayOfDate(cal.knownTo))} are not published yet; here they follow the standing rules`]
    : [];
  return [...skips, ...projected];
};

const aboutNine = (cal: CompiledCalendar, { unit }: Period, from: Instant): string[] => {
  const day = dayOf(cal, from);
  if (unit !== 'next-wd' || !isWorkingDay(cal, day)) return [];
  return from < atLocal(cal, day, 9)
    ? [`That was before 09:00 on a working day, so ${formatShortDay(day)} itself counts`]
    : [`That was not before 09:00, so ${formatShortDay(day)} does not count`];
};

const aboutClocks = (cal: CompiledCalendar, { unit }: Period, from: Instant, due: Instant): string[] => {
  if (unit !== 'h') return [];
  const [early, late] = from < due ? [from, due] : [due, from];
  const lines: string[] = [];
  for (let day = dayOf(cal, early); day <= dayOf(cal, late); day++) {
    const change = cal.clockChanges.get(day);
    if (change === undefined || change.at <= early || change.at > late) continue;
    const hours = Math.abs(change.shift) / HOUR;
    lines.push(`The clocks go ${change.shift > 0 ? 'forward' : 'back'} ${hours} hour on ${formatDay(day)}; elapsed hours count`);
  }
  return lines;
};

const aboutMonthEnd = ({ unit }: Period, from: Day, due: Day): string[] =>
  unit === 'm' && civilOf(due).day !== civilOf(from).day ? ['That month has no such day, so its last day counts'] : [];

/**
 * Why `reckon` gives its date, line by line in plain words: what is counted, what is skipped and why, and the due instant last.
 * Throws as reckon does.
 */
export const explainReckoning = (cal: CompiledCalendar, period: Period, anchor: Instant): string[] => {
  const from = cut(anchor);
  const due = reckon(cal, period, from);
  const [fromDay, dueDay] = [dayOf(cal, from), dayOf(cal, due)];
  return [
    opening(cal, period, from),
    ...aboutNine(cal, period, from),
    ...aboutWorkingDays(cal, period, fromDay, dueDay),
    ...aboutClocks(cal, period, from, due),
    ...aboutMonthEnd(period, fromDay, dueDay),
    `Due ${formatLocal(cal, due)}`,
  ];
};
