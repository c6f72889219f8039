import { dayIndexOfDate, startOfDay } from '../../calendar/calendar.js';
import { eighteenthBirthday } from '../../calendar/calendar.js';
import type { LocalDate } from '../../calendar/instant.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Somebody who is 18 is no longer looked after; a date of birth after the move is a slip. */
export const childIsUnder18: Rule<{ readonly bornOn: LocalDate }> = ({ content, occurredAt, facts }) => {
  const calendar = newestCalendar(facts.book);
  const on = (date: LocalDate) => startOfDay(calendar, dayIndexOfDate(calendar, date));
  return on(content.bornOn) > occurredAt || on(eighteenthBirthday(content.bornOn)) <= occurredAt
    ? refuse('child-is-under-18', 'The date of birth does not fit a child under 18. Check it.', { field: 'bornOn' })
    : undefined;
};
