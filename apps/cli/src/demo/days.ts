/** The demonstration's days, reckoned back from today: a story says "the Wednesday two weeks ago", and it is always that. */
import { compileCalendar } from '#authority/calendar/compile';
import { ENGLAND_AND_WALES } from '#authority/calendar/england-and-wales';
import {
  type CompiledCalendar,
  type Day,
  type Instant,
  type LocalDate,
  atLocal,
  dateOfDay,
  dayOfDate,
  dayOf,
  endOfDay,
  endOfNextWorkingDay,
  isWorkingDay,
  plusMonths,
} from '#domain/calendar/calendar';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export class Days {
  private readonly calendar: CompiledCalendar = compileCalendar(ENGLAND_AND_WALES);
  private readonly today: Day;

  constructor(readonly now: Instant) {
    this.today = dayOf(this.calendar, now);
  }

  /** A local time on a weekday so many weeks before this one; people at their desks are there on the next working day, if it is a holiday. */
  at(weeksAgo: number, weekday: Weekday, time: string): Instant {
    let day = this.today - weekdayOf(this.today) - 7 * weeksAgo + WEEKDAYS.indexOf(weekday);
    while (!isWorkingDay(this.calendar, day)) day += 1;
    return this.local(day, time);
  }

  /** The same for a whole course of days: where one is a holiday, those that follow come later too, and keep their order. */
  inTurn(weeksAgo: number, weekday: Weekday, time: string): Instant {
    const monday = this.today - weekdayOf(this.today) - 7 * weeksAgo;
    return this.local(this.workingDayAfter(monday - 1, WEEKDAYS.indexOf(weekday) + 1), time);
  }

  /** A Friday as it stands in the calendar, holiday or not. */
  fridayAt(weeksAgo: number, time: string): Instant {
    return this.local(this.today - weekdayOf(this.today) - 7 * weeksAgo + WEEKDAYS.indexOf('fri'), time);
  }

  /** The last Friday whose next working day is over: what was said by telephone that night has run out. */
  lastLapsedFriday(): Day {
    let day = this.today;
    while (weekdayOf(day) !== WEEKDAYS.indexOf('fri') || endOfNextWorkingDay(this.calendar, this.local(day, '23:00')) >= this.now) day -= 1;
    return day;
  }

  /** The n-th working day after a day. */
  workingDayAfter(day: Day, n: number): Day {
    let after = day;
    for (let left = n; left > 0; left -= isWorkingDay(this.calendar, after) ? 1 : 0) after += 1;
    return after;
  }

  local(day: Day, time: string): Instant {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return atLocal(this.calendar, day, hour, minute);
  }

  /** So many hours before now, to the minute. */
  hoursAgo(hours: number): Instant {
    return Math.floor((this.now - hours * 3_600_000) / 60_000) * 60_000;
  }

  /** So many hours from now, up to the full hour. */
  hoursAhead(hours: number): Instant {
    return Math.ceil((this.now + hours * 3_600_000) / 3_600_000) * 3_600_000;
  }

  date(daysFromToday: number): LocalDate {
    return dateOfDay(this.today + daysFromToday);
  }

  dateAfter(instant: Instant, days: number): LocalDate {
    return dateOfDay(dayOf(this.calendar, instant) + days);
  }

  endOf(daysFromToday: number): Instant {
    return endOfDay(this.calendar, this.today + daysFromToday);
  }

  bornOn(years: number, daysAgo: number): LocalDate {
    return dateOfDay(plusMonths(this.today - daysAgo, -12 * years));
  }

  /** The Monday of a week, holiday or not. */
  mondayOf(weeksAgo: number): LocalDate {
    return dateOfDay(this.today - weekdayOf(this.today) - 7 * weeksAgo);
  }

  /** Months that have begun since the first whole one, each with 14:00 on its last Thursday but one that is a working day. */
  monthsSince(weeks: number): { readonly first: LocalDate; readonly lastThursday: Instant }[] {
    return this.firsts(weeks, 1).map(({ day, next }) => ({ first: dateOfDay(day), lastThursday: this.thursdayBefore(next - 3) }));
  }

  /** Quarters that are over, each with an hour in the month after it. */
  quartersSince(weeks: number): { readonly first: LocalDate; readonly evaluatedAt: Instant }[] {
    return this.firsts(weeks, 3).map(({ day, next }) => ({ first: dateOfDay(day), evaluatedAt: this.thursdayBefore(next + 22) }));
  }

  private firsts(weeks: number, months: number): { readonly day: Day; readonly next: Day }[] {
    const from = this.today - weekdayOf(this.today) - 7 * weeks;
    const begin = dayOfDate(`${dateOfDay(from).slice(0, 4)}-01-01`);
    return Array.from({ length: 40 }, (_, n) => ({ day: plusMonths(begin, n * months), next: plusMonths(begin, (n + 1) * months) })).filter(
      ({ day, next }) => (months === 1 ? day : next) > from && day <= this.today,
    );
  }

  private thursdayBefore(day: Day): Instant {
    let at = day;
    while (weekdayOf(at) !== WEEKDAYS.indexOf('thu') || !isWorkingDay(this.calendar, at)) at -= 1;
    return this.local(at, '14:00');
  }
}
