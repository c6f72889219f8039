import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Absolute, day and night: nobody decides on their own request, in whichever post they act. */
export const notTheirOwnRequest: Rule<unknown> = ({ state, facts }) =>
  (state.request.is === 'sent' || state.request.is === 'endorsed') && state.request.by === facts.person
    ? refuse('not-their-own-request', 'You sent this request, so somebody else has to decide on it.')
    : undefined;
