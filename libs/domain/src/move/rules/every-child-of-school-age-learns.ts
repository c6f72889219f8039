import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';
import { isOfSchoolAge } from '../school-age.js';

/** "Not in education or training" is an answer only after the school-leaving date. */
export const everyChildOfSchoolAgeLearns: Rule<{ readonly how: string }> = ({ state, content, occurredAt, facts }) =>
  content.how === 'not-in-education-or-training' && isOfSchoolAge(state.child.turns18On, localDate(newestCalendar(facts.book), occurredAt))
    ? refuse('every-child-of-school-age-learns', 'This child is of school age. Say where the child learns, or when that begins.', {
        field: 'how',
      })
    : undefined;
