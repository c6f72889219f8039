import { dayIndexOfDate, dayOf } from '../../calendar/calendar.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const planLiesAhead: Rule<{ readonly by: string }> = ({ content, facts }) => {
  const calendar = calendarFor(facts.book, facts.now);
  return dayIndexOfDate(calendar, content.by) < dayOf(calendar, facts.now)
    ? refuse('plan-lies-ahead', 'Give a date from today on by which it will be done.', { field: 'by' })
    : undefined;
};
