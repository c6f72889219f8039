/** When a call that nobody has answered by a record is made again (policy.yaml, ladder.repeats). */
import { type CompiledCalendar, firstNineOfWorkingDay, nextNine } from '../calendar/calendar.js';
import { type Instant, SECOND } from '../calendar/instant.js';
import { type Book, newestCalendar } from './book.js';
import type { OpenPromise } from './promise-page.js';

/** The first 09:00 after both the last step and the due instant. */
export const firstRepeat = (promised: OpenPromise, book: Book): Instant =>
  repeatAfter(promised, Math.max(promised.due ?? 0, ...promised.rungs.map(({ at }) => at)), book);

/** The first 09:00 after an instant: every day for safety, of working days for others. */
export const repeatAfter = ({ calendar, safety }: OpenPromise, instant: Instant, book: Book): Instant => {
  const known = calendarOf(book, calendar);
  return safety ? nextNine(known, instant + SECOND) : firstNineOfWorkingDay(known, instant + SECOND);
};

const calendarOf = (book: Book, version: number): CompiledCalendar =>
  book.calendars.find(({ calendar }) => calendar.version === version)?.calendar ?? newestCalendar(book);
