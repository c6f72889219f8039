import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Absolute, day and night: who sent the request does not say yes to it, by word of mouth either. */
export const yesIsNotTheirOwnRequest: Rule<{ readonly saidBy: string }> = ({ state, content }) =>
  (state.request.is === 'sent' || state.request.is === 'endorsed') && state.request.by === content.saidBy
    ? refuse('not-their-own-request', 'Who sent this request cannot say yes to it.', { field: 'saidBy' })
    : undefined;
