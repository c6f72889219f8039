import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const plannedMoveIsAhead: Rule<{ readonly plannedFor: number }> = ({ content, occurredAt }) =>
  content.plannedFor < occurredAt
    ? refuse('planned-move-is-ahead', 'The new time lies in the past. If the child has moved, record the move.', { field: 'plannedFor' })
    : undefined;
