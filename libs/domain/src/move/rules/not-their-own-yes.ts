import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Absolute, day and night: who said yes by word of mouth does not write the request for it either. */
export const notTheirOwnYes: Rule<unknown> = ({ state, facts }) =>
  state.verbalYeses.some(({ saidBy }) => saidBy === facts.person)
    ? refuse('not-their-own-yes', 'You said yes to this move, so somebody else has to send the request.')
    : undefined;
