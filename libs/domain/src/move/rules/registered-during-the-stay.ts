import { dayIndexOfDate, dayOf } from '../../calendar/calendar.js';
import type { LocalDate } from '../../calendar/instant.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Only a registration that has taken effect, during the stay, ends the unregistered period. An application changes nothing. */
export const registeredDuringTheStay: Rule<{ readonly effectiveFrom: LocalDate }> = ({ state, content, facts }) => {
  const calendar = calendarFor(facts.book, facts.now);
  const day = dayIndexOfDate(calendar, content.effectiveFrom);
  return day > dayOf(calendar, facts.now) || day < dayOf(calendar, state.moved!.at)
    ? refuse('registered-during-the-stay', 'Registration takes effect on a day of the stay, and not in the future.', {
        field: 'effectiveFrom',
      })
    : undefined;
};
