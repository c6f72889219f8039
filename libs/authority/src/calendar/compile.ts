import { type CompiledCalendar, type Day, dayOfDate, HOUR, isWeekend, type LocalDate } from '#domain/calendar/calendar';
import { type LondonClock, londonClock } from './clock-changes.js';

export interface BankHoliday {
  readonly date: LocalDate;
  readonly name: string;
  /** Reckoned by the standing rules: not published yet. */
  readonly projected?: true;
}

/** A version of an authority's calendar, as data. */
export interface CalendarVersion {
  readonly version: number;
  readonly name: string;
  readonly holidays: readonly BankHoliday[];
  /** The last date up to which the bank holidays are published. */
  readonly knownTo: LocalDate;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

export const TABLE_YEARS: Years = { from: 1990, to: 2100 };

const DAY = 24 * HOUR;

// The changes belong to the zone and not to a calendar version, and finding them is by far the dearest part.
const found = new Map<string, LondonClock>();

const clockOf = (firstDay: Day, days: number): LondonClock => {
  const key = `${firstDay}+${days}`;
  // A day more on both sides, since London's days begin before or after those of UTC.
  const clock = found.get(key) ?? londonClock((firstDay - 1) * DAY, (firstDay + days + 1) * DAY);
  found.set(key, clock);
  return clock;
};

const startsOfDays = (firstDay: Day, days: number, clock: LondonClock): Float64Array => {
  const starts = new Float64Array(days + 1);
  let { offset } = clock;
  let next = 0;
  for (let i = 0; i <= days; i++) {
    const midnight = (firstDay + i) * DAY;
    for (; next < clock.changes.length && clock.changes[next]!.at <= midnight - offset; next++) offset += clock.changes[next]!.shift;
    starts[i] = midnight - offset;
  }
  return starts;
};

const workingDaysOf = (firstDay: Day, days: number, holidays: ReadonlyMap<Day, string>) => {
  const workingCount = new Int32Array(days);
  const workingDays: number[] = [];
  for (let i = 0; i < days; i++) {
    if (!isWeekend(firstDay + i) && !holidays.has(firstDay + i)) workingDays.push(i);
    workingCount[i] = workingDays.length;
  }
  return { workingCount, workingDays: Int32Array.from(workingDays) };
};

/**
 * The table of a calendar version for whole years, by default 1990 to 2100. Throws RangeError if a date is no real date.
 * The first table in a process also asks for the clock changes of Europe/London, which are then kept.
 */
export const compileCalendar = (calendar: CalendarVersion, years: Years = TABLE_YEARS): CompiledCalendar => {
  const firstDay = dayOfDate(`${years.from}-01-01`);
  const lastDay = dayOfDate(`${years.to}-12-31`);
  const days = lastDay - firstDay + 1;
  const holidays = new Map(calendar.holidays.map(({ date, name }) => [dayOfDate(date), name]));
  const clock = clockOf(firstDay, days);
  dayOfDate(calendar.knownTo);
  return {
    version: calendar.version,
    name: calendar.name,
    knownTo: calendar.knownTo,
    firstDay,
    dayStarts: startsOfDays(firstDay, days, clock),
    ...workingDaysOf(firstDay, days, holidays),
    holidays,
    // London's clocks change at 01:00 UTC, so the local day is that of UTC.
    clockChanges: new Map(clock.changes.map((change) => [Math.floor(change.at / DAY), change])),
  };
};
