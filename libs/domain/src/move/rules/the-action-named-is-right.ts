import { refuse } from '../../refusal.js';
import { actionsOf } from '../actions-of.js';
import type { Rule } from '../rule.js';

/** The action is one of this move's. */
export const theActionNamedIsRight: Rule<{ readonly entry: number; readonly place: number }> = ({ state, content }) =>
  actionsOf(state).some(({ seq, place }) => seq === content.entry && place === content.place)
    ? undefined
    : refuse('the-action-named-is-right', 'There is no action at that place of that entry.', { field: 'place' });
