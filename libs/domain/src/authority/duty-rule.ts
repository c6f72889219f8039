/** What a duty of the authority as a whole is: owed for each week, month or quarter. One file each under duties/. */
import type { CompiledCalendar, Day } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Entry } from '../policy/policy.js';
import type { Period } from './periods.js';

export interface AuthorityDutyRule {
  readonly entry: Entry;
  readonly period: Period;
  /** The kind of the act that meets it. */
  readonly metBy: string;
  /** The instant that the entry names, for the period whose first day this is. */
  readonly dueAt: (calendar: CompiledCalendar, first: Day) => Instant;
  /** The day on which it begins to be owed: the first day of the period, or the day after its last. */
  readonly begins: (first: Day) => Day;
}
