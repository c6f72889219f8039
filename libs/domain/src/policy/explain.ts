/** Why a duty is owed and why by that date, line by line in plain words. Worked out only when somebody asks. */
import { type CompiledCalendar, dayIndexOfDate, explainReckoning, formatDay, formatLocal } from '../calendar/calendar.js';
import type { Instant, LocalDate } from '../calendar/instant.js';
import { type Book, calendarFor } from './book.js';
import { type Anchors, asStart, endOfPeriod } from './due.js';
import type { Duty } from './duty.js';
import type { Due, Period } from './policy.js';

/** `nameOfEntry` says what the entry that triggered it is, in the users' words. The first line is the duty's name. */
export const whyOwed = (duty: Duty, book: Book, nameOfEntry: (seq: number) => string): string[] => {
  const calendar = calendarFor(book, duty.trigger.rec);
  const { entry, kind, reckoning } = duty;
  return [
    /[.?]$/.test(entry.name) ? entry.name : `${entry.name}.`,
    begun(duty, calendar, nameOfEntry),
    ...(kind === 'floor' ? [`This is the floor that the law sets (${sourceOf(duty)}); it can only be tightened.`] : alternative(duty)),
    ...reckoned(reckoning.due, reckoning.anchors, calendar),
    ...(kind === 'floor' ? [] : limits(reckoning.due, reckoning.anchors, calendar)),
    dateOf(duty, calendar),
    metBy(duty),
    `Policy version ${duty.policyVersion} and calendar version ${duty.calendarVersion}, as they were when it began. Source: ${sourceOf(duty)}.`,
  ];
};

const sourceOf = ({ kind, entry }: Duty): string => (kind === 'floor' ? (entry.floor?.source ?? entry.source) : entry.source);

const begun = ({ trigger }: Duty, calendar: CompiledCalendar, nameOfEntry: (seq: number) => string): string => {
  const recorded = trigger.rec === trigger.at ? '' : `, recorded ${formatLocal(calendar, trigger.rec)}`;
  return `It began with entry ${trigger.seq}, "${nameOfEntry(trigger.seq)}", of ${formatLocal(calendar, trigger.at)}${recorded}.`;
};

const alternative = ({ entry, reckoning }: Duty): string[] => {
  const holds = entry.alt?.find(({ due }) => due === reckoning.due);
  return holds ? [`What holds here: ${holds.when}.`] : [];
};

const reckoned = (due: Period, anchors: Anchors, calendar: CompiledCalendar): string[] => {
  const names = [due.anchor].flat();
  const name = names.find((one) => anchors[one] !== undefined);
  if (name === undefined) return [`It counts from ${inWords(names[0]!)}, which is not recorded.`];
  const anchor = anchors[name]!;
  const counts = `It counts from ${inWords(name)}: ${momentOf(anchor, calendar)}.`;
  if (due.unit === 'before-move') return [counts, 'It is owed before that.'];
  if (due.unit === 'own-date') return [counts, 'It is owed by the end of that day.'];
  const lines = explainReckoning(calendar, { amount: due.amount, unit: due.unit }, asStart(calendar, anchor));
  // The last line is the instant that was reckoned: the duty's own comes after the limits.
  return [counts, ...lines.slice(0, -1).map((line) => `${line}.`)];
};

const limits = ({ notBefore, notAfter }: Due, anchors: Anchors, calendar: CompiledCalendar): string[] => {
  const earliest = typeof notBefore === 'object' ? endOfPeriod(notBefore, anchors, calendar) : anchors[notBefore ?? ''];
  const latest = anchors[notAfter ?? ''];
  return [
    ...(earliest === undefined ? [] : [`It is not due before ${momentOf(earliest, calendar)}.`]),
    ...(latest === undefined ? [] : [`It is not due after ${inWords(notAfter!)}: ${momentOf(latest, calendar)}.`]),
  ];
};

const dateOf = ({ due, listedFrom }: Duty, calendar: CompiledCalendar): string => {
  if (due !== undefined) return `So its date is ${formatLocal(calendar, due)}.`;
  return listedFrom === undefined
    ? 'So it has no date yet.'
    : `So it has no date yet, and stands in the morning list from ${formatLocal(calendar, listedFrom)}.`;
};

const metBy = ({ kind, entry }: Duty): string => {
  const byWhat = kind === 'floor' ? (entry.floor?.own?.metBy ?? entry.metBy) : entry.metBy;
  const when = entry.judgedBy === 'occurredAt' || kind === 'floor' ? 'done' : 'recorded';
  return `Met by: ${byWhat}. What counts is when it was ${when}.`;
};

const momentOf = (anchor: Instant | LocalDate, calendar: CompiledCalendar): string =>
  typeof anchor === 'number' ? formatLocal(calendar, anchor) : formatDay(dayIndexOfDate(calendar, anchor));

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
