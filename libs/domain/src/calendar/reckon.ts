import { plusMonths } from './civil.js';
import { cut, HOUR, type Instant, type LocalDate } from './instant.js';
import { atLocal } from './local-time.js';
import { type CompiledCalendar, dayIndexOfDate, dayOf, endOfDay, isWorkingDay, plusWorkingDays } from './table.js';

/** Elapsed hours, calendar days, working days, the next working day, months. */
export type Unit = 'h' | 'd' | 'wd' | 'next-wd' | 'm';

export interface Period {
  /** A whole number; always 1 for next-wd. Negative counts back. */
  readonly amount: number;
  readonly unit: Unit;
}

const endOfNextWorkingDayFromNine = (cal: CompiledCalendar, amount: number, anchor: Instant): Instant => {
  if (amount !== 1) throw new RangeError(`next-wd counts 1, not ${amount}`);
  const day = dayOf(cal, anchor);
  const isStillToday = isWorkingDay(cal, day) && anchor < atLocal(cal, day, 9);
  return endOfDay(cal, isStillToday ? day : plusWorkingDays(cal, day, 1));
};

/**
 * The due instant of a period after an anchor, exactly as policy.yaml, reading.units. The anchor is cut to the second.
 * Throws OutsideCalendar; RangeError for an amount of next-wd other than 1.
 */
export const reckon = (cal: CompiledCalendar, { amount, unit }: Period, anchor: Instant): Instant => {
  const from = cut(anchor);
  switch (unit) {
    case 'h':
      return from + amount * HOUR;
    case 'd':
      return endOfDay(cal, dayOf(cal, from) + amount);
    case 'wd':
      return endOfDay(cal, plusWorkingDays(cal, dayOf(cal, from), amount));
    case 'next-wd':
      return endOfNextWorkingDayFromNine(cal, amount, from);
    case 'm':
      return endOfDay(cal, plusMonths(dayOf(cal, from), amount));
  }
};

/** 23:59:59 on the date that a record carries (policy.yaml, reading.units.own-date). Throws RangeError, OutsideCalendar. */
export const ownDate = (cal: CompiledCalendar, date: LocalDate): Instant => endOfDay(cal, dayIndexOfDate(cal, date));
