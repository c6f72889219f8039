import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Absolute, day and night: a delegation is not handed on, by cover either. */
export const noDelegateOfADelegate: Rule<unknown> = ({ capacity }) =>
  capacity.how === 'delegate-of-a-delegate'
    ? refuse(
        'no-delegate-of-a-delegate',
        "You cover for the director's delegate. A delegation is not handed on: the director, or the director's cover, decides.",
      )
    : undefined;
