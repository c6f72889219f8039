import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A time for the move on lies ahead; what has happened is recorded as the end of the stay. */
export const moveOnLiesAhead: Rule<{ readonly at: number }> = ({ content, occurredAt }) =>
  content.at < occurredAt
    ? refuse('move-on-lies-ahead', 'This time is past. Record that the child has left instead.', { field: 'at' })
    : undefined;
