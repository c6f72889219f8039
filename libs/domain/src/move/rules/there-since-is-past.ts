import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const thereSinceIsPast: Rule<{ readonly livingThereSince: number }> = ({ content, occurredAt }) =>
  content.livingThereSince > occurredAt
    ? refuse('there-since-is-past', 'The child was there before it was found out. Check the date and time.', { field: 'livingThereSince' })
    : undefined;
