import { dayOf, plusWorkingDays } from '../../calendar/calendar.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Before that each search is recorded by itself. */
export const statementFromTheEleventhWorkingDay: Rule<unknown> = ({ state: { moved }, occurredAt, facts }) => {
  const calendar = calendarFor(facts.book, facts.now);
  return moved && dayOf(calendar, occurredAt) > plusWorkingDays(calendar, dayOf(calendar, moved.at), 10)
    ? undefined
    : refuse(
        'statement-from-the-eleventh-working-day',
        'A statement covers a week from the eleventh working day after the move. Until then record each search.',
      );
};
