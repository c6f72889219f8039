import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** The entry named is a verbal yes or an interim decision of this move. */
export const theYesIsKnown: Rule<{ readonly yes: number }> = ({ state, content }) =>
  state.verbalYeses.some(({ seq }) => seq === content.yes)
    ? undefined
    : refuse('the-yes-is-known', 'This move has no verbal yes under that entry.', { field: 'yes' });
