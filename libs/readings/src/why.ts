/** Why this date: line by line, in plain words. Worked out only when somebody asks. */
import { explainReckoning, formatDay, formatLocal, type CompiledCalendar } from '#domain/calendar/calendar';
import { dayIndexOfDate } from '#domain/calendar/calendar';
import type { Instant, LocalDate } from '#domain/calendar/instant';
import { DUTIES } from '#domain/move/duties/index';
import { calendarFor, newestCalendar, policyFor } from '#domain/policy/book';
import { asStart, dueThatHolds, endOfPeriod } from '#domain/policy/due';
import type { Duty } from '#domain/policy/duty';
import type { Occurrence } from '#domain/policy/occurrence';
import type { Entry, Floor, Period } from '#domain/policy/policy';
import { dutiesNow } from './duties.js';
import type { KnownMove } from './known.js';
import { nameOfKind } from './words.js';

/** Undefined where the move owes no duty of that id. */
export const whyReading = (known: KnownMove, id: string): string[] | undefined => {
  const duties = dutiesNow(known);
  const duty = duties.find((one) => one.id === id);
  const occurrence = duty && occurrenceOf(known, duty, duties);
  return occurrence && linesOf(known, duty, occurrence);
};

/** What the duty's own file says of it: the anchors are not kept with the duty. */
const occurrenceOf = ({ state, book, at }: KnownMove, duty: Duty, duties: readonly Duty[]): Occurrence | undefined => {
  const context = { now: at, calendar: newestCalendar(book), made: (entry: string) => duties.filter((other) => other.entry.id === entry) };
  const rule = DUTIES.find(({ entry }) => entry.id === duty.entry.id);
  const main = duty.kind === 'floor' ? duty.id.replace(/\.floor$/, '') : duty.id;
  return rule
    ?.occurrences(state, context)
    .find(({ trigger, variant }) => `${duty.entry.id}@${trigger.seq}${variant === undefined ? '' : `.${variant}`}` === main);
};

const linesOf = (known: KnownMove, duty: Duty, occurrence: Occurrence): string[] => {
  const calendar = calendarFor(known.book, duty.trigger.rec);
  const { entry } = duty;
  const floor = duty.kind === 'floor' ? entry.floor : undefined;
  const period = floor ?? dueThatHolds(entry, occurrence.facts);
  return [
    `${entry.name}.`,
    because(known, duty, calendar),
    ...(floor ? [`This is the floor that the law sets (${floor.source}); it can only be tightened.`] : alternative(entry, occurrence)),
    ...reckoned(period, occurrence, calendar),
    ...(floor ? [] : limits(entry, occurrence, calendar)),
    lastLine(duty, calendar),
    rulesOf(known, duty, floor),
  ];
};

const because = ({ events, id }: KnownMove, { trigger }: Duty, calendar: CompiledCalendar): string => {
  const event = events.find(({ seq }) => seq === trigger.seq);
  const name = event ? nameOfKind(event.type) : `entry ${trigger.seq} of ${id}`;
  const recorded = trigger.rec === trigger.at ? '' : `, recorded ${formatLocal(calendar, trigger.rec)}`;
  return `It began with entry ${trigger.seq}, "${name}", of ${formatLocal(calendar, trigger.at)}${recorded}.`;
};

const alternative = (entry: Entry, { facts }: Occurrence): string[] => {
  const holds = entry.alt?.findLast(({ when }) => facts?.[when]);
  return holds ? [`What holds here: ${holds.when}.`] : [];
};

type Anchor = Instant | LocalDate;

const reckoned = (period: Period, { anchors }: Occurrence, calendar: CompiledCalendar): string[] => {
  const name: string | undefined = [period.anchor].flat().find((one) => anchors[one] !== undefined);
  if (name === undefined) return [`It has no date yet: it counts from ${wordsOf([period.anchor].flat()[0]!)}, which has not happened.`];
  const anchor = anchors[name]!;
  const counts = `It counts from ${wordsOf(name)}: ${momentOf(anchor, calendar)}.`;
  if (period.unit === 'before-move') return [counts, 'It is owed before that.'];
  if (period.unit === 'own-date') return [counts, 'It is owed by the end of that day.'];
  const lines = explainReckoning(calendar, { amount: period.amount, unit: period.unit }, asStart(calendar, anchor));
  // The last line is the instant that was reckoned: the duty's own comes after the limits.
  return [counts, ...lines.slice(0, -1).map((line) => `${line}.`)];
};

const limits = (entry: Entry, { anchors, facts }: Occurrence, calendar: CompiledCalendar): string[] => {
  const { notBefore, notAfter } = dueThatHolds(entry, facts);
  const earliest = typeof notBefore === 'object' ? endOfPeriod(notBefore, anchors, calendar) : anchors[notBefore ?? ''];
  const latest = anchors[notAfter ?? ''];
  return [
    ...(earliest === undefined ? [] : [`It is not due before ${momentOf(earliest, calendar)}.`]),
    ...(latest === undefined ? [] : [`It is not due after ${wordsOf(notAfter!)}: ${momentOf(latest, calendar)}.`]),
  ];
};

const lastLine = ({ due, listedFrom }: Duty, calendar: CompiledCalendar): string => {
  if (due !== undefined) return `So its date is ${formatLocal(calendar, due)}.`;
  return listedFrom === undefined
    ? 'So it has no date yet.'
    : `So it stands in the morning list from ${formatLocal(calendar, listedFrom)}.`;
};

const rulesOf = ({ book }: KnownMove, { entry, trigger, calendarVersion }: Duty, floor: Floor | undefined): string =>
  `Policy version ${policyFor(book, trigger.rec).version} and calendar version ${calendarVersion}, as they were when it began. Source: ${(floor ?? entry).source}.`;

const momentOf = (anchor: Anchor, calendar: CompiledCalendar): string =>
  typeof anchor === 'number' ? formatLocal(calendar, anchor) : formatDay(dayIndexOfDate(calendar, anchor));

const TIMES: Readonly<Record<string, string>> = { occurredAt: 'when it happened', recordedAt: 'when it was recorded' };

/** 'request.sent.occurredAt' reads: "request sent", when it happened. */
const wordsOf = (anchor: string): string => {
  const parts = anchor.split('.');
  const time = TIMES[parts.at(-1)!];
  const words = (time ? parts.slice(0, -1) : parts)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return time ? `"${words}", ${time}` : `"${words}"`;
};
