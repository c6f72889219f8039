import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Only a request that has been sent can be endorsed, returned or decided. */
export const requestIsWaiting: Rule<unknown> = ({ state }) =>
  state.request.is === 'sent' || state.request.is === 'endorsed'
    ? undefined
    : refuse('request-is-waiting', 'There is no request waiting. The social worker has to send it first.');
