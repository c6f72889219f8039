/** Days and hours in England, reckoned one by one with a date library. Only remembered answers make it bearable. */
import { Temporal } from 'temporal-polyfill';
import { BANK_HOLIDAYS } from './holidays.js';

const ZONE = 'Europe/London';
export const SECOND = 1_000;
export const HOUR = 3_600_000;

const remembered = <K, V>(work: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.get(key) ?? work(key);
    known.set(key, answer);
    return answer;
  };
};

/** Whole seconds, cut. */
export const cut = (instant: number): number => Math.floor(instant / SECOND) * SECOND;

// London changes its clocks on the hour, so all instants of one UTC hour lie on one local date.
const dateOfHour = remembered((hour: number) =>
  Temporal.Instant.fromEpochMilliseconds(hour * HOUR)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .toString(),
);
export const dateOf = (instant: number): string => dateOfHour(Math.floor(instant / HOUR));

/** The instant of `2026-11-20T09:00:00` in London: the first of two, and after a gap. */
export const instantOf = remembered(
  (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds,
);
export const startOf = (date: string): number => instantOf(`${date}T00:00:00`);
export const endOf = (date: string): number => instantOf(`${date}T23:59:59`);
export const nineOn = (date: string): number => instantOf(`${date}T09:00:00`);

const dayAfter = remembered((date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString());
export const plusDays = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

export const daysBefore = remembered((key: string) => {
  const [date, days] = key.split(' ') as [string, string];
  return Temporal.PlainDate.from(date)
    .subtract({ days: Number(days) })
    .toString();
});
/** The same day of the month n months later, or that month's last. */
export const plusMonths = (date: string, months: number): string => Temporal.PlainDate.from(date).add({ months }).toString();

const isWeekday = remembered((date: string) => Temporal.PlainDate.from(date).dayOfWeek <= 5);

/** Born on 29 February: 1 March. */
export const eighteenthBirthday = remembered((bornOn: string) => {
  const [year, month, day] = bornOn.split('-').map(Number) as [number, number, number];
  const leap = Temporal.PlainDate.from({ year: year + 18, month: 1, day: 1 }).inLeapYear;
  return month === 2 && day === 29 && !leap ? `${year + 18}-03-01` : `${year + 18}${bornOn.slice(4)}`;
});

/** One version of the working calendar: the published days and what was added to them. */
export class Workdays {
  private readonly holidays: ReadonlySet<string>;

  constructor(added: readonly string[]) {
    this.holidays = new Set([...BANK_HOLIDAYS, ...added]);
  }

  isWorkingDay(date: string): boolean {
    return isWeekday(date) && !this.holidays.has(date);
  }

  /** The n-th working day after a date, which is day 0 whatever it is. */
  after(date: string, n: number): string {
    let day = date;
    for (let left = n; left > 0;) {
      day = dayAfter(day);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** The n-th working day strictly before a date. */
  before(date: string, n: number): string {
    let day = date;
    for (let left = n; left > 0;) {
      day = daysBefore(`${day} 1`);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** The first 09:00 of a working day at or after an instant. */
  firstNine(instant: number): number {
    let day = dateOf(cut(instant));
    while (!this.isWorkingDay(day) || nineOn(day) < cut(instant)) day = dayAfter(day);
    return nineOn(day);
  }
}

/** The same time of day on another date. */
export const sameTime = (date: string, instant: number): number =>
  instantOf(`${date}T${Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).toPlainTime().toString()}`);

/** The first 09:00 of any day at or after an instant. */
export const nextNine = (instant: number): number => {
  const day = dateOf(cut(instant));
  return nineOn(day) >= cut(instant) ? nineOn(day) : nineOn(dayAfter(day));
};
