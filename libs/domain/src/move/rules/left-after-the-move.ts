import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A correction may put the end of the stay before what is recorded of life there, and never before the move. */
export const leftAfterTheMove: Rule<unknown> = ({ state, occurredAt }) =>
  state.moved !== undefined && occurredAt < state.moved.at
    ? refuse('left-after-the-move', 'This is before the child moved there. Check the date and time.', { field: 'occurredAt' })
    : undefined;
