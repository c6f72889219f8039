import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Who sent a request should not endorse it, and who endorsed it should not decide on it; where it has to be, it says why. */
export const conflictSaysWhy: Rule<{ readonly conflictReason?: string | undefined }> = ({ state: { request }, content, facts }) => {
  const isTheirs =
    (request.is === 'sent' && request.by === facts.person) || (request.is === 'endorsed' && request.endorsedBy === facts.person);
  return isTheirs && content.conflictReason === undefined
    ? refuse('conflict-says-why', 'You sent or endorsed this request yourself. Let somebody else do this, or say why it cannot wait.', {
        field: 'conflictReason',
      })
    : undefined;
};
