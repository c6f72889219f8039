/** Everything a date depends on: each version of policy and calendar, and which of them holds for a duty. */
import type { CompiledCalendar } from '../calendar/calendar.js';
import { startOfDay, dayIndexOfDate } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Entry, PolicyChange, PolicyVersion } from './policy.js';

export interface CalendarInForce {
  readonly recordedAt: Instant;
  readonly calendar: CompiledCalendar;
}
/** A policy version with the default's entries already changed by it; an entry that is switched off says so. */
export interface PolicyInForce {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly inForceAt: Instant;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Book {
  /** By version, oldest first; never empty. */
  readonly policies: readonly PolicyInForce[];
  readonly calendars: readonly CalendarInForce[];
}

/** The policy both recorded and in force when the trigger was first recorded; before the first version, the first. */
export const policyFor = (book: Book, firstRecorded: Instant, recordedBy = firstRecorded): PolicyInForce =>
  book.policies.findLast((policy) => policy.recordedAt <= recordedBy && policy.inForceAt <= firstRecorded) ?? book.policies[0]!;

export const calendarFor = (book: Book, firstRecorded: Instant): CompiledCalendar =>
  (book.calendars.findLast((known) => known.recordedAt <= firstRecorded) ?? book.calendars[0]!).calendar;

export const newestCalendar = (book: Book): CompiledCalendar => book.calendars.at(-1)!.calendar;

/** The default entries as one version of an authority's policy changes them. */
export const compilePolicy = (defaults: readonly Entry[], version: PolicyVersion, calendar: CompiledCalendar): PolicyInForce => ({
  version: version.version,
  recordedAt: version.recordedAt,
  inForceAt: startOfDay(calendar, dayIndexOfDate(calendar, version.inForceFrom)),
  entries: new Map(defaults.map((entry) => [entry.id, changed(entry, version.changes)])),
});

const changed = (entry: Entry, changes: readonly PolicyChange[]): Entry => {
  const change = changes.find(({ entry: id }) => id === entry.id);
  if (!change) return entry;
  if (change.off) return { ...entry, off: true };
  const { amount = entry.due.amount, unit = entry.due.unit } = change;
  return { ...entry, due: { ...entry.due, amount, unit } };
};
