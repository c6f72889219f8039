/** Children who are there on the day on which the authority starts are owed everything from then on (policy.yaml, opening). */
import { type CompiledCalendar, dayIndexOfDate, endOfDay } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Anchors } from '../policy/due.js';
import type { Mark, Occurrence } from '../policy/occurrence.js';

/** About the request, the decision and the days of the move: not owed for what lies before. */
const NOT_OWED: ReadonlySet<string> = new Set([
  'request-sent',
  'full-request-after-verbal-yes',
  'decision-made',
  'verbal-yes-noted',
  'verbal-yes-confirmed',
  'decision-on-file',
  'request-after-move',
  'decision-after-move',
  'child-told',
  'checks-before-move',
  'out-of-area-approval',
  'out-of-area-approval-completed',
  'key-stage-4-approval',
  'child-has-moved',
  'previous-home-notice',
  'out-of-hours-look-back',
  'first-visit',
]);
export const notOwedAtTheOpening = (entry: string): boolean => NOT_OWED.has(entry);

/** The opening position itself, or what happened before it. */
export const liesBefore = (opening: Mark, { trigger }: Occurrence): boolean => trigger.seq === opening.seq || trigger.at < opening.at;

/** An anchor before the opening counts as the opening's. */
export const fromTheOpening = (opening: Mark, anchors: Anchors, calendar: CompiledCalendar): Anchors =>
  Object.fromEntries(
    Object.entries(anchors).map(([name, value]) => [
      name,
      value !== undefined && instantOf(value, calendar) < opening.at ? opening.at : value,
    ]),
  );

const instantOf = (value: Instant | string, calendar: CompiledCalendar): Instant =>
  typeof value === 'number' ? value : endOfDay(calendar, dayIndexOfDate(calendar, value));
