import { HOUR } from '../../calendar/instant.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Within 24 hours of the end of the stay; later, or where the home was registered meanwhile, it is a new record of the chain. */
export const endingCanBeWithdrawn: Rule<unknown> = ({ state, facts }) => {
  if (state.registered) return refuse('ending-can-be-withdrawn', 'The home was registered. Begin a new record for this child.');
  return facts.now - state.stayEnded!.at > 24 * HOUR
    ? refuse('ending-can-be-withdrawn', 'The child left more than 24 hours ago. Begin a new record for this child.')
    : undefined;
};
