import type { Day } from './civil.js';
import { HOUR, type Instant, SECOND } from './instant.js';
import { type CompiledCalendar, dayOf, startOfDay } from './table.js';

export interface WhichOfTwo {
  /** The record says that the second of two equal local times is meant. */
  readonly second?: boolean;
}

const MINUTE = 60 * SECOND;

/** The instant at which the clock shows `time` milliseconds since midnight; rules for clock changes as in atLocal. */
export const atLocalTime = (cal: CompiledCalendar, day: Day, time: number, which?: WhichOfTwo): Instant => {
  const unchanged = startOfDay(cal, day) + time;
  const change = cal.clockChanges.get(day);
  if (change === undefined) return unchanged;
  const { at, shift } = change;
  // Forward: a time in the gap, reckoned as if the clocks had not changed, has moved forward by the gap.
  if (shift > 0) return unchanged < at + shift ? unchanged : unchanged - shift;
  const isFirst = unchanged < at && !(which?.second === true && unchanged >= at + shift);
  return isFirst ? unchanged : unchanged - shift;
};

/**
 * The instant of a local time. One that does not exist moves forward by the gap; one that exists twice is the first,
 * unless the record says the second (policy.yaml, reading.clockChange). Throws OutsideCalendar.
 */
export const atLocal = (cal: CompiledCalendar, day: Day, hour: number, minute = 0, second = 0, which?: WhichOfTwo): Instant =>
  atLocalTime(cal, day, hour * HOUR + minute * MINUTE + second * SECOND, which);

/** What the clock shows at an instant, in milliseconds since midnight. Throws OutsideCalendar. */
export const localTimeOf = (cal: CompiledCalendar, instant: Instant): number => {
  const day = dayOf(cal, instant);
  const change = cal.clockChanges.get(day);
  const elapsed = instant - startOfDay(cal, day);
  return change !== undefined && instant >= change.at ? elapsed + change.shift : elapsed;
};
