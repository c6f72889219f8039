/** The instants of a ladder's steps (policy.yaml, ladder). Who answers a step is decided when it fires: strike.ts. */
import {
  type CompiledCalendar,
  dayOf,
  firstNineOfWorkingDay,
  nextNine,
  nineOnWorkingDayAfter,
  nineOnWorkingDayBefore,
  sameLocalTimeDaysEarlier,
  startOfDay,
} from '../calendar/calendar.js';
import { cut, HOUR, type Instant } from '../calendar/instant.js';
import { type Anchors, asStart, firstOf } from './due.js';
import type { Rung } from './duty.js';
import type { Reminder, Step } from './policy.js';

export interface Climb {
  readonly ladder: readonly Step[];
  readonly safety: boolean;
  readonly due: Instant | undefined;
  /** recordedAt of what made the duty known. */
  readonly known: Instant;
  readonly anchors: Anchors;
  readonly calendar: CompiledCalendar;
}

/** When a call may go out: safety day or night, every other from 09:00 of a working day (ladder.hours). */
export const callingTime = (calendar: CompiledCalendar, safety: boolean, at: Instant): Instant =>
  safety ? at : firstNineOfWorkingDay(calendar, at);

/** Every step whose instant is known. What was past already when the duty became known fires then (ladder.knownLate). */
export const rungsOf = (climb: Climb): Rung[] => {
  const notBefore = callingTime(climb.calendar, climb.safety, climb.known);
  return climb.ladder.flatMap((step) => {
    const at = instantOf(step, climb);
    if (at === undefined) return [];
    const known = step.offset === 'at-known' && { known: true as const };
    return [{ level: step.level, at: Math.max(callingTime(climb.calendar, climb.safety, at), notBefore), ...known }];
  });
};

const instantOf = (step: Step, climb: Climb): Instant | undefined => {
  if (step.offset === 'at-known') return step.from ? named(step.from, climb) : climb.known;
  const from = step.from ? named(step.from, climb) : climb.due;
  if (from === undefined || climb.due === undefined) return undefined;
  const at = offsetFrom(step.offset, from, climb);
  return step.from ? Math.max(at, climb.due) : at;
};

const named = (names: string | readonly string[], { anchors, calendar }: Climb): Instant | undefined => {
  const value = firstOf(anchors, names);
  return value === undefined ? undefined : asStart(calendar, value);
};

const offsetFrom = (offset: Exclude<Step['offset'], 'at-known'>, from: Instant, { calendar, safety }: Climb): Instant => {
  if (offset === '+0') return from;
  if (offset === 'next-09:00') return nextNine(calendar, from);
  const amount = Math.abs(Number.parseInt(offset, 10));
  if (offset.endsWith('h')) return from + amount * HOUR;
  if (offset.endsWith('wd')) {
    const fires = safety ? from : firstNineOfWorkingDay(calendar, from);
    return offset.startsWith('-') ? nineOnWorkingDayBefore(calendar, amount, from) : nineOnWorkingDayAfter(calendar, amount, fires);
  }
  return sameLocalTimeDaysEarlier(calendar, amount, from);
};

export interface Episode {
  readonly from: Instant;
  /** Absent while the child is missing. */
  readonly to?: Instant | undefined;
}

/**
 * Steps that fall in an open missing episode are held and have no instant; 24 h after the return the highest held step
 * stands again, the lower ones are passed (ladder.heldWhile). The due date stands all the while.
 */
export const heldWhileMissing = (
  rungs: readonly Rung[],
  episodes: readonly Episode[],
  { calendar, safety }: Pick<Climb, 'calendar' | 'safety'>,
): Rung[] =>
  episodes.reduce<Rung[]>(
    (standing, { from, to }) => {
      const held = standing.filter(({ at }) => at >= from && (to === undefined || at < to));
      const highest = held.at(-1);
      return standing.flatMap((rung) => {
        if (!held.includes(rung)) return [rung];
        return to !== undefined && rung === highest ? [{ ...rung, at: callingTime(calendar, safety, cut(to) + 24 * HOUR) }] : [];
      });
    },
    [...rungs],
  );

/** Reminders besides the morning list (policy.yaml, reminders). */
export const remindersOf = (
  reminder: Reminder,
  climb: Climb & { readonly anchor: Instant | undefined; readonly from?: Instant | undefined },
): Instant[] => {
  const { due, anchor, known, calendar } = climb;
  if (due === undefined || reminder === 'morning-list' || reminder === 'none') return [];
  if (reminder === 'two-hours-before') {
    const at = due - 2 * HOUR;
    return anchor !== undefined && due - anchor <= 24 * HOUR && at > known ? [at] : [];
  }
  const from = climb.from ?? due;
  return reminder.map((offset) => nineOfDayBefore(calendar, -Number.parseInt(offset, 10), from)).filter((at) => at > known);
};

const nineOfDayBefore = (calendar: CompiledCalendar, days: number, from: Instant): Instant =>
  nextNine(calendar, startOfDay(calendar, dayOf(calendar, sameLocalTimeDaysEarlier(calendar, days, from))));
