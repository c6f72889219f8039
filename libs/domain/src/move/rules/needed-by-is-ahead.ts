import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Needed by lies ahead of the sending, unless the child lives there already. */
export const neededByIsAhead: Rule<{ readonly neededBy: number }> = ({ state, content, occurredAt }) =>
  content.neededBy < occurredAt && !state.moved
    ? refuse('needed-by-is-ahead', 'Needed by is before the request. Give the time by which the child needs somewhere to live.', {
        field: 'neededBy',
      })
    : undefined;
