/** What a duty is: its entry in the default policy, and where the record starts, meets and ends it. One file each under duties/. */
import type { CompiledCalendar } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Duty } from '../policy/duty.js';
import type { Mark, Occurrence } from '../policy/occurrence.js';
import type { Entry } from '../policy/policy.js';
import type { MoveState } from './state.js';

export interface Context {
  /** What time has started up to this instant is owed. */
  readonly now: Instant;
  /** The newest one: for days and local times, on which all agree. */
  readonly calendar: CompiledCalendar;
  /** The one that was known when a record was first written down: it says which days are working days (reading.versions). */
  readonly calendarAt: (rec: Instant) => CompiledCalendar;
  /** The duties of an entry that stands earlier in the table. */
  readonly made: (entry: string) => readonly Duty[];
}
export interface DutyRule {
  readonly entry: Entry;
  readonly occurrences: (state: MoveState, context: Context) => readonly Occurrence[];
  /** The next instant after now at which time alone starts one: a decision runs out, a night is reached. */
  readonly startsAt?: (state: MoveState, context: Context) => Instant | undefined;
}

/** The first record to be complete, of those that qualify: what was written down first froze the outcome. */
export const firstRecorded = (marks: readonly (Mark | undefined)[]): Mark | undefined =>
  marks
    .filter((mark) => mark !== undefined)
    .reduce<Mark | undefined>((first, mark) => (first && first.seq <= mark.seq ? first : mark), undefined);

/** The first record at or after an instant, in the order in which things happened. */
export const firstAfter = <M extends Mark>(marks: readonly M[], trigger: Mark): M | undefined =>
  marks.find((mark) => mark.at > trigger.at || (mark.at === trigger.at && mark.seq > trigger.seq));
