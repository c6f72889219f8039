import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Two people asking for the same child at once would be two decisions about one move. */
export const oneRequestForAChild: Rule<unknown> = ({ facts }) =>
  facts.otherRequest === undefined
    ? undefined
    : refuse(
        'one-request-for-a-child',
        'Another move has been asked for this child and has not happened. Go on with that one, or withdraw it.',
        {
          field: 'child',
          facts: { move: facts.otherRequest },
        },
      );
