/** Why a duty is owed and why by that date, line by line in plain words. Worked out only when somebody asks. */
import { type CompiledCalendar, explainReckoning, formatLocal } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import { type Book, calendarFor } from './book.js';
import { type Anchors, asStart } from './due.js';
import type { Duty } from './duty.js';
import type { Period } from './policy.js';

/** `nameOfEntry` says what the entry that triggered it is, in the users' words. */
export const whyOwed = (duty: Duty, book: Book, nameOfEntry: (seq: number) => string): string[] => {
  const calendar = calendarFor(book, duty.trigger.rec);
  const { entry, trigger } = duty;
  return [
    `${entry.name} (${entry.id})${duty.kind === 'floor' ? ', the statutory floor' : ''}. Source: ${sourceOf(duty)}.`,
    `Started by entry ${String(trigger.seq)}, ${nameOfEntry(trigger.seq)}: it happened ${formatLocal(calendar, trigger.at)}, and was recorded ${formatLocal(calendar, trigger.rec)}.`,
    `Policy version ${String(duty.policyVersion)} and calendar version ${String(duty.calendarVersion)} were in force then.`,
    ...whyThatDate(duty, calendar),
    `Met by: ${duty.kind === 'floor' ? (entry.floor?.own?.metBy ?? entry.metBy) : entry.metBy}. What counts is when it was ${entry.judgedBy === 'occurredAt' || duty.kind === 'floor' ? 'done' : 'recorded'}.`,
  ];
};

const sourceOf = ({ kind, entry }: Duty): string => (kind === 'floor' ? (entry.floor?.source ?? entry.source) : entry.source);

const whyThatDate = ({ reckoning: { due, anchors }, due: instant }: Duty, calendar: CompiledCalendar): string[] => {
  const [name, anchor] = anchorOf(due, anchors);
  if (anchor === undefined) return [`No date yet: it counts from ${inWords(name)}, which is not recorded.`];
  const counted =
    due.unit === 'before-move' || due.unit === 'own-date'
      ? [dated(due, calendar, name, anchor)]
      : explainReckoning(calendar, { amount: due.amount, unit: due.unit }, asStart(calendar, anchor));
  return [`It counts from ${inWords(name)}.`, ...counted, ...limits(due, anchors, calendar, instant)];
};

const dated = ({ unit }: Period, calendar: CompiledCalendar, name: string, anchor: Instant | string): string =>
  unit === 'before-move'
    ? `Due at ${inWords(name)}, ${formatLocal(calendar, asStart(calendar, anchor))}`
    : `Due on its own date, ${formatLocal(calendar, asStart(calendar, anchor))}`;

const limits = (due: Duty['reckoning']['due'], anchors: Anchors, calendar: CompiledCalendar, instant: Instant | undefined): string[] => {
  const { notAfter } = due;
  const limit = notAfter === undefined ? undefined : anchors[notAfter];
  if (notAfter === undefined || limit === undefined || instant === undefined) return [];
  return [`Not after ${inWords(notAfter)}: due ${formatLocal(calendar, instant)}`];
};

const anchorOf = ({ anchor }: Period, anchors: Anchors): [string, Instant | string | undefined] => {
  const names = typeof anchor === 'string' ? [anchor] : anchor;
  const name = names.find((one) => anchors[one] !== undefined) ?? names[0]!;
  return [name, anchors[name]];
};

const WORDS: Readonly<Record<string, string>> = {
  'move.occurredAt': 'the move',
  'move.recordedAt': 'the recording of the move',
  'verbalYes.occurredAt': 'the verbal yes',
  'request.sent.occurredAt': 'the sending of the request',
  'decision.occurredAt': 'the decision',
  'decision.endDate': 'the end date of the decision',
  'continuation.occurredAt': 'the continuation decision',
  'continuation.endDate': 'the end date of the continuation',
  'discovery.occurredAt': 'the discovery',
  'unmetDuty.due': 'the instant at which the decision ran out',
  'plannedMove.at': 'the planned time of the move',
  'lastVisit.occurredAt': 'the last visit',
  'visit.occurredAt': 'the visit',
  'lastReview.occurredAt': 'the last review',
  'review.occurredAt': 'the review',
};
const inWords = (anchor: string): string => WORDS[anchor] ?? anchor;
