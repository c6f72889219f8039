import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A visit, a review or a missing episode lies between the move and the end of the stay. */
export const duringTheStay: Rule<unknown> = ({ state, occurredAt }) => {
  if (!state.moved) return refuse('during-the-stay', 'The child never moved there. Nothing of a stay can be recorded.');
  if (occurredAt < state.moved.at)
    return refuse('during-the-stay', 'This is before the child moved there. Check the date and time.', { field: 'occurredAt' });
  return state.stayEnded && occurredAt > state.stayEnded.at
    ? refuse('during-the-stay', 'This is after the child left. Check the date and time.', { field: 'occurredAt' })
    : undefined;
};
