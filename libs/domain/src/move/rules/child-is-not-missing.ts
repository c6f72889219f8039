import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const childIsNotMissing: Rule<unknown> = ({ state }) =>
  state.missing.some(({ returned }) => !returned)
    ? refuse('child-is-not-missing', 'The child is recorded as missing already. Record the return first.')
    : undefined;
