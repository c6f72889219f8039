import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A plan is for the days to come. */
export const targetLiesAhead: Rule<{ readonly targetDate: string }> = ({ content, occurredAt, facts }) =>
  content.targetDate < localDate(newestCalendar(facts.book), occurredAt)
    ? refuse('target-lies-ahead', 'The target date lies before the plan. Check the date.', { field: 'targetDate' })
    : undefined;
