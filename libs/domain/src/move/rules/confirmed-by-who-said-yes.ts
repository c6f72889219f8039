import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';
import { unanswered } from '../state.js';

/** A verbal yes is confirmed once, by the person who said it; an interim decision is not confirmed but replaced by the director's. */
export const confirmedByWhoSaidYes: Rule<{ readonly yes: number }> = ({ state, content, facts }) => {
  const given = state.verbalYeses.find(({ seq }) => seq === content.yes);
  if (given?.interim)
    return refuse('confirmed-by-who-said-yes', 'This is an interim decision. The director replaces it by a decision.', { field: 'yes' });
  if (given && !unanswered(state).includes(given))
    return refuse('confirmed-by-who-said-yes', 'This verbal yes has been confirmed or replaced in writing already.', { field: 'yes' });
  return given && given.saidBy !== facts.person
    ? refuse('confirmed-by-who-said-yes', 'Only the person who said yes can confirm it in writing.', { field: 'yes' })
    : undefined;
};
