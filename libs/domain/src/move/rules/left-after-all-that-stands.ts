import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** The child leaves after everything recorded of life there. */
export const leftAfterAllThatStands: Rule<unknown> = ({ state, occurredAt }) => {
  const last = Math.max(state.moved!.at, ...[...state.visits, ...state.reviews, ...state.missing].map(({ at }) => at));
  return occurredAt < last
    ? refuse('left-after-all-that-stands', 'Something at the home is recorded after this time. Check the date and time.', {
        field: 'occurredAt',
      })
    : undefined;
};
