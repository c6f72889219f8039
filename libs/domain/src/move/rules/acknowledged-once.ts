import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** One acknowledgement for each duty, of one that has been raised and is open. */
export const acknowledgedOnce: Rule<{ readonly duty: string }> = ({ content, facts }) => {
  const promised = facts.page.open.some(({ duty }) => duty === content.duty);
  const progress = facts.page.progress[content.duty];
  if (!promised || !progress || progress.raised.length === 0)
    return refuse('acknowledged-once', 'Nothing has been raised about this duty, or it is no longer open.', { field: 'duty' });
  return progress.acknowledged
    ? refuse('acknowledged-once', 'This was acknowledged once already. Only the record clears it.', { field: 'duty' })
    : undefined;
};
