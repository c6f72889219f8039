import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const requestNotYetEndorsed: Rule<unknown> = ({ state }) =>
  state.request.is === 'endorsed'
    ? refuse('request-not-yet-endorsed', 'This request is endorsed already. It waits for the decision.')
    : undefined;
