import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** What has not happened yet cannot be recorded as having happened. */
export const occurredNotInTheFuture: Rule<unknown> = ({ occurredAt, facts }) =>
  occurredAt > facts.now
    ? refuse('occurred-not-in-the-future', 'This time has not come yet. Give the time at which it happened.', { field: 'occurredAt' })
    : undefined;
