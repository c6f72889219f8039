import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Only a yes can be continued or not continued. */
export const thereIsAYesToContinue: Rule<unknown> = ({ state }) =>
  state.decisions.at(-1)?.yes === true || state.verbalYeses.length > 0
    ? undefined
    : refuse('there-is-a-yes-to-continue', 'The director has not said yes to this home yet. A decision comes first.');
