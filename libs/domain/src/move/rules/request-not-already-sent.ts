import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** One request at a time: a sent one is decided, returned or withdrawn first. */
export const requestNotAlreadySent: Rule<unknown> = ({ state }) =>
  state.request.is === 'none' || state.request.is === 'draft'
    ? undefined
    : refuse('request-not-already-sent', 'A request has been sent already. While it waits it can be returned for changes.');
