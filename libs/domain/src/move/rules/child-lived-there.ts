import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** After a death a request is still written where it is owed: for a child who lived there. */
export const childLivedThere: Rule<unknown> = ({ state }) =>
  state.died && !state.moved
    ? refuse('child-lived-there', 'The child died before the move. There is nothing to request any more.')
    : undefined;
