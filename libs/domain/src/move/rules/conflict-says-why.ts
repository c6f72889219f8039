import { refuse } from '../../refusal.js';
import { conflictOf } from '../conflict.js';
import type { Rule } from '../rule.js';

type Reason = { readonly conflictReason?: string | undefined };

/**
 * Who had a part in a request, acts for a post above their own in the child's line, or works under somebody who had a part, should not
 * endorse it or decide on it; where it has to be, they say why (edge case 11).
 */
export const conflictSaysWhy: Rule<Reason> = ({ state, content, facts, capacity }) => {
  const conflict = content.conflictReason === undefined ? conflictOf(state, { person: facts.person, capacity }, facts) : undefined;
  return conflict === undefined
    ? undefined
    : refuse('conflict-says-why', `${conflict} Let somebody else do this, or say why it cannot wait.`, { field: 'conflictReason' });
};
