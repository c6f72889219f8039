import { dayIndexOfDate, dayOf } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A child may wait for the reason at most seven days longer (policy.yaml, child-told). */
export const delayIsShort: Rule<{ readonly newDate: string }> = ({ content: { newDate }, facts: { now, book } }) => {
  const calendar = newestCalendar(book);
  const days = dayIndexOfDate(calendar, newDate) - dayOf(calendar, now);
  return days < 0 || days > 7
    ? refuse('delay-is-short', 'The child is to be told today or within the next 7 days.', { field: 'newDate' })
    : undefined;
};
