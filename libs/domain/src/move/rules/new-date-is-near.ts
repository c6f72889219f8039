import { dayIndexOfDate, dayOf } from '../../calendar/calendar.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** The new date of an action lies at most 28 days ahead, like the first. */
export const newDateIsNear: Rule<{ readonly newDate: string }> = ({ content, facts }) => {
  const calendar = calendarFor(facts.book, facts.now);
  const ahead = dayIndexOfDate(calendar, content.newDate) - dayOf(calendar, facts.now);
  return ahead < 0 || ahead > 28
    ? refuse('new-date-is-near', 'Give a date from today up to 28 days ahead.', { field: 'newDate' })
    : undefined;
};
