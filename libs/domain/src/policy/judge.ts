/** What a record is worth against its due instant (policy.yaml, judging). */
import { cut, type Instant } from '../calendar/instant.js';
import type { Outcome } from './duty.js';
import type { Mark } from './occurrence.js';

/** On time means not after the due instant, in whole seconds. Without a due instant there is nothing to be late for. */
export const outcomeOfRecord = (judgedBy: 'occurredAt' | 'recordedAt', met: Mark, due: Instant | undefined): Outcome => {
  if (due === undefined || cut(met.rec) <= due)
    return judgedBy === 'recordedAt' || due === undefined || cut(met.at) <= due ? 'on-time' : 'late';
  return judgedBy === 'occurredAt' && cut(met.at) <= due ? 'done-on-time-recorded-late' : 'late';
};

/** Ended after its due instant without its record is late; at or before it, neither on time nor late. */
export const outcomeOfEnding = (at: Instant, due: Instant | undefined): Outcome =>
  due !== undefined && cut(at) > due ? 'late' : 'ended-before-due';

const WORSE: readonly Outcome[] = ['ended-before-due', 'on-time', 'done-on-time-recorded-late', 'late'];

/** An outcome is frozen at the first complete record: later entries may make it worse, never better. */
export const worse = (a: Outcome, b: Outcome): Outcome => (WORSE.indexOf(a) >= WORSE.indexOf(b) ? a : b);
