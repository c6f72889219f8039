import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';
import { markReachedAt } from '../stay-marks.js';

/** A challenge review is of a mark that has come. */
export const theMarkIsReached: Rule<{ readonly nights: string }> = ({ state, content, occurredAt, facts }) => {
  const reached = markReachedAt(state, Number(content.nights), newestCalendar(facts.book));
  return reached !== undefined && reached <= occurredAt
    ? undefined
    : refuse('the-mark-is-reached', `The child has not been in unregistered homes for ${content.nights} nights then.`, { field: 'nights' });
};
