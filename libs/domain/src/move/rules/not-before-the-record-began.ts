import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A request or a decision belongs to a move that is known: it cannot have happened before the move was first heard of. */
export const notBeforeTheRecordBegan: Rule<unknown> = ({ state, occurredAt }) =>
  occurredAt < state.opened.at
    ? refuse('not-before-the-record-began', 'This is before the move was first heard of. Check the date and time.', { field: 'occurredAt' })
    : undefined;
