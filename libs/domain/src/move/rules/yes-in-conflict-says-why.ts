import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Said = { readonly saidBy: string; readonly conflictReason?: string | undefined };

/** Who endorsed a request should not say yes to it by word of mouth either; where it had to be, the record says why (edge case 11). */
export const yesInConflictSaysWhy: Rule<Said> = ({ state: { request }, content }) =>
  request.is === 'endorsed' && request.endorsedBy === content.saidBy && content.conflictReason === undefined
    ? refuse('yes-in-conflict-says-why', 'Who said yes endorsed this request. Say why nobody else could be asked.', {
        field: 'conflictReason',
      })
    : undefined;
