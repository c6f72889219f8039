import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';
import { unanswered } from '../state.js';

/** The head of service endorses, then the director decides. A verbal yes or an interim decision may come first; its confirmation needs no endorsement. */
export const endorsedBeforeTheDecision: Rule<unknown> = ({ state }) =>
  state.request.is === 'endorsed' || unanswered(state).length > 0
    ? undefined
    : refuse('endorsed-before-the-decision', 'The head of service has to endorse the request first. At night a verbal yes can come first.');
