import { refuse } from '../../refusal.js';
import { effective } from '../correction.js';
import { movesTheLifecycle } from '../lifecycle.js';
import type { Rule } from '../rule.js';

/** Where the move stands does not rest on an entry that may vanish: what leads from one state to another is corrected instead. */
export const entryCanBeHidden: Rule<{ readonly entry: number }> = ({ content: { entry }, history }) => {
  const standing = effective(history).find(({ seq }) => seq === entry);
  if (!standing || standing.type === 'entry-hidden')
    return refuse('entry-can-be-hidden', 'This move has no entry of that number that can be hidden.', { field: 'entry' });
  return movesTheLifecycle(standing.type)
    ? refuse('entry-can-be-hidden', 'The move stands where it does because of that entry. Correct it instead of hiding it.', {
        field: 'entry',
      })
    : undefined;
};
