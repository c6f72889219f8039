/** Nights in unregistered homes, over the whole chain (policy.yaml, reading.night). */
import { type CompiledCalendar, dayOf, endOfDay } from '../calendar/calendar.js';
import { cut, type Instant } from '../calendar/instant.js';
import { chainOf } from './chain.js';
import type { Context } from './duty-rule.js';
import type { Occurrence } from '../policy/occurrence.js';
import { firstRecorded } from './duty-rule.js';
import { challengeReviewed } from './records/oversight/challenge-reviewed.js';
import type { MoveState } from './state.js';

/** 23:59:59 of the day that is the n-th night, if the child is still there; undefined where an earlier stay had reached it. */
export const markReachedAt = (state: MoveState, nights: number, calendar: CompiledCalendar): Instant | undefined => {
  const { moved } = state;
  const chain = chainOf(state);
  if (!moved || !chain) return undefined;
  const reached = endOfDay(calendar, dayOf(calendar, chain.firstMoveAt) + nights - 1);
  return reached < moved.at ? undefined : reached;
};

/** Once the night has come. */
export const occurrenceOfMark =
  (nights: number) =>
  (state: MoveState, { calendar, now }: Context): readonly Occurrence[] => {
    const reached = markReachedAt(state, nights, calendar);
    if (!state.moved || reached === undefined || cut(now) < reached) return [];
    // Marks that had passed when the authority started are shown, and nobody is called for them.
    if (state.openingPosition && reached < state.openingPosition.at) return [];
    return [
      {
        trigger: { ...state.moved, at: reached, rec: Math.max(state.moved.rec, reached) },
        anchors: { 'stayMark.reachedAt': reached },
        met: firstRecorded(challengeReviewed.of(state).filter((review) => review.nights === nights)),
      },
    ];
  };

/** The night that is still to come. */
export const nextMark =
  (nights: number) =>
  (state: MoveState, { calendar, now }: Context): Instant | undefined => {
    const reached = markReachedAt(state, nights, calendar);
    const left = Math.min(state.stayEnded?.at ?? Infinity, state.died?.at ?? Infinity);
    return reached !== undefined && reached > now && reached <= left ? reached : undefined;
  };
