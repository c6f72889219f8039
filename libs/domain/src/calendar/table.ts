import { dateOfDay, dayOfDate, type Day } from './civil.js';
import { type Instant, type LocalDate, SECOND } from './instant.js';

/** Where the clocks change on a day: at `at` the local time jumps by `shift` milliseconds (positive: forward). */
export interface ClockChange {
  readonly at: Instant;
  readonly shift: number;
}

/** A calendar version as a table of consecutive days, so that every question is a look-up. Index 0 is `firstDay`. */
export interface CompiledCalendar {
  /** of the authority's calendar */
  readonly version: number;
  readonly name: string;
  /** The last date up to which the bank holidays are published; later ones are projected. */
  readonly knownTo: LocalDate;
  readonly firstDay: Day;
  /** The instant of 00:00:00 Europe/London of each day, and of the day after the last. */
  readonly dayStarts: ArrayLike<number>;
  /** How many working days there are from index 0 up to and including each day. */
  readonly workingCount: ArrayLike<number>;
  /** The inverse: the index of the k-th working day, k from 0. */
  readonly workingDays: ArrayLike<number>;
  /** Names of the bank holidays; only explanations read them. */
  readonly holidays: ReadonlyMap<Day, string>;
  readonly clockChanges: ReadonlyMap<Day, ClockChange>;
}

/** A date lies outside the compiled table. The caller turns it into a refusal. */
export class OutsideCalendar extends RangeError {
  override readonly name = 'OutsideCalendar';

  constructor(
    readonly calendarVersion: number,
    readonly firstDate: LocalDate,
    readonly lastDate: LocalDate,
  ) {
    super(`Calendar version ${calendarVersion} knows the days from ${firstDate} to ${lastDate}`);
  }
}

const outside = (cal: CompiledCalendar): OutsideCalendar =>
  new OutsideCalendar(cal.version, dateOfDay(cal.firstDay), dateOfDay(cal.firstDay + cal.workingCount.length - 1));

const indexOf = (cal: CompiledCalendar, day: Day): number => {
  const index = day - cal.firstDay;
  if (!(index >= 0 && index < cal.workingCount.length)) throw outside(cal);
  return index;
};

const DAY = 86_400_000;

/** NaN beyond the ends, which no comparison accepts. */
const entry = (list: ArrayLike<number>, index: number): number => list[index] ?? NaN;

/** The local day of an instant. Throws OutsideCalendar. */
export const dayOf = (cal: CompiledCalendar, instant: Instant): Day => {
  // London is never more than a day away from UTC, so the UTC day is at most one off.
  const guess = Math.floor(instant / DAY) - cal.firstDay;
  const starts = cal.dayStarts;
  if (instant >= entry(starts, guess + 1)) return cal.firstDay + indexOf(cal, cal.firstDay + guess + 1);
  const index = instant < entry(starts, guess) ? guess - 1 : guess;
  return cal.firstDay + indexOf(cal, cal.firstDay + index);
};

/** The local date of an instant. Throws OutsideCalendar. */
export const localDate = (cal: CompiledCalendar, instant: Instant): LocalDate => dateOfDay(dayOf(cal, instant));

/** The day of a date. Throws RangeError if it is no real date, OutsideCalendar if the table does not hold it. */
export const dayIndexOfDate = (cal: CompiledCalendar, date: LocalDate): Day => {
  const day = dayOfDate(date);
  indexOf(cal, day);
  return day;
};

/** 00:00:00 local. Throws OutsideCalendar. */
export const startOfDay = (cal: CompiledCalendar, day: Day): Instant => entry(cal.dayStarts, indexOf(cal, day));

/** 23:59:59 local. Throws OutsideCalendar. */
export const endOfDay = (cal: CompiledCalendar, day: Day): Instant => entry(cal.dayStarts, indexOf(cal, day) + 1) - SECOND;

/** Monday to Friday, not a bank holiday (policy.yaml, reading.workingDay). Throws OutsideCalendar. */
export const isWorkingDay = (cal: CompiledCalendar, day: Day): boolean => {
  const index = indexOf(cal, day);
  return cal.workingDays[entry(cal.workingCount, index) - 1] === index;
};

/**
 * The n-th working day after `day`, which is day 0 whatever it is; -n: the n-th working day strictly before it
 * (policy.yaml, reading.units.wd). 0 gives `day` itself. Throws OutsideCalendar.
 */
export const plusWorkingDays = (cal: CompiledCalendar, day: Day, n: number): Day => {
  const index = indexOf(cal, day);
  if (n === 0) return day;
  const counted = entry(cal.workingCount, index);
  const strictlyBefore = cal.workingDays[counted - 1] === index ? counted - 1 : counted;
  const found = cal.workingDays[n > 0 ? counted + n - 1 : strictlyBefore + n];
  if (found === undefined) throw outside(cal);
  return cal.firstDay + found;
};

/** Whether the bank holidays of this day are projected by rule and not yet published. */
export const isProjected = (cal: CompiledCalendar, day: Day): boolean => day > dayOfDate(cal.knownTo);
