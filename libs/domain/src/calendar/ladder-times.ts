import type { Day } from './civil.js';
import { cut, type Instant } from './instant.js';
import { atLocal, atLocalTime, localTimeOf } from './local-time.js';
import { type CompiledCalendar, dayOf, endOfDay, isWorkingDay, plusWorkingDays } from './table.js';

// The clocks of ladders and lists: policy.yaml, ladder.offsets, ladder.hours and reminders. All cut their instant to the
// second first, and all throw OutsideCalendar.

const nineOn = (cal: CompiledCalendar, day: Day): Instant => atLocal(cal, day, 9);

const firstHourOfWorkingDay = (cal: CompiledCalendar, hour: number, instant: Instant): Instant => {
  const from = cut(instant);
  const day = dayOf(cal, from);
  const today = atLocal(cal, day, hour);
  return isWorkingDay(cal, day) && today >= from ? today : atLocal(cal, plusWorkingDays(cal, day, 1), hour);
};

/** The first 09:00:00 of a working day at or after the instant: when a step without safety fires (ladder.hours). */
export const firstNineOfWorkingDay = (cal: CompiledCalendar, instant: Instant): Instant => firstHourOfWorkingDay(cal, 9, instant);

/** The first 09:00:00 of any day at or after the instant (next-09:00; safety repeats). */
export const nextNine = (cal: CompiledCalendar, instant: Instant): Instant => {
  const from = cut(instant);
  const day = dayOf(cal, from);
  const today = nineOn(cal, day);
  return today >= from ? today : nineOn(cal, day + 1);
};

/** 09:00:00 on the n-th working day after the instant's local day (+nwd). n is 1 or more. */
export const nineOnWorkingDayAfter = (cal: CompiledCalendar, n: number, instant: Instant): Instant =>
  nineOn(cal, plusWorkingDays(cal, dayOf(cal, cut(instant)), n));

/** 09:00:00 on the n-th working day strictly before the instant's local day (-nwd). n is 1 or more. */
export const nineOnWorkingDayBefore = (cal: CompiledCalendar, n: number, instant: Instant): Instant =>
  nineOn(cal, plusWorkingDays(cal, dayOf(cal, cut(instant)), -n));

/** The same local time n calendar days earlier (-nd). */
export const sameLocalTimeDaysEarlier = (cal: CompiledCalendar, n: number, instant: Instant): Instant => {
  const from = cut(instant);
  return atLocalTime(cal, dayOf(cal, from) - n, localTimeOf(cal, from));
};

/** The next 08:00:00 of a working day at or after the instant (reminders.morning-list). */
export const morningListAt = (cal: CompiledCalendar, instant: Instant): Instant => firstHourOfWorkingDay(cal, 8, instant);

/** 23:59:59 on the next working day after the instant's local day: how far the morning list looks ahead. */
export const endOfNextWorkingDay = (cal: CompiledCalendar, instant: Instant): Instant =>
  endOfDay(cal, plusWorkingDays(cal, dayOf(cal, cut(instant)), 1));
