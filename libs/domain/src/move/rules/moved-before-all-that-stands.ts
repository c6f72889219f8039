import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A correction does not put the move after what is recorded of life there, or after its end: all of that would be owed no more. */
export const movedBeforeAllThatStands: Rule<unknown> = ({ state, occurredAt }) => {
  const { visits, reviews, missing, stayEnded } = state;
  const first = Math.min(stayEnded?.at ?? Infinity, ...[...visits, ...reviews, ...missing].map(({ at }) => at));
  return occurredAt > first
    ? refuse('moved-before-all-that-stands', 'Something at the home is recorded before this time. Check the date and time.', {
        field: 'occurredAt',
      })
    : undefined;
};
