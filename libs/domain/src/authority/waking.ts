/** When the clock comes to the authority's own record though no step of a ladder is due. */
import { type CompiledCalendar, dayOf, endOfDay, morningListAt } from '../calendar/calendar.js';
import { type Instant, SECOND } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import type { AuthorityState } from './state.js';

/** Midnight, the next 08:00 of a working day, or the next instant at which a holding, a cover or a delegation begins or ends. */
export const nextWaking = (state: AuthorityState, now: Instant, calendar: CompiledCalendar): Instant =>
  Math.min(
    endOfDay(calendar, dayOf(calendar, now)) + SECOND,
    morningListAt(calendar, now + SECOND),
    ...boundaries(state, now + 1, Infinity),
  );

export const boundaries = (state: AuthorityState, from: Instant, to: Instant): Instant[] =>
  [...state.holdings, ...state.covers, ...state.delegations]
    .flatMap((span) => [span.from, span.to ?? -Infinity])
    .filter((at) => at >= from && at <= to)
    .toSorted((a, b) => a - b);

const BY_TIME_ALONE = ['day-counted', 'morning-came', 'posts-changed'];

/** The same from the record alone: what follows upon the last that came by time. */
export const comesAgain = (state: AuthorityState, events: readonly Recorded[], calendar: CompiledCalendar): Instant =>
  nextWaking(state, (events.findLast(({ type }) => BY_TIME_ALONE.includes(type)) ?? events[0]!).recordedAt, calendar);
