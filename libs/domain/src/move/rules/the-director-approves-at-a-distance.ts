import { refuse } from '../../refusal.js';
import { isAtADistance } from '../area.js';
import type { Rule } from '../rule.js';

/** Outside the area and not in an adjoining authority, the approval is the director's (reg 11). */
export const theDirectorApprovesAtADistance: Rule<unknown> = ({ state, capacity }) =>
  isAtADistance(state) && (capacity.role !== 'dcs' || capacity.how === 'delegate-of-a-delegate')
    ? refuse('the-director-approves-at-a-distance', "The home is at a distance. This approval is the director's.")
    : undefined;
