import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const lookedAfterBeforeToday: Rule<{ readonly date: string }> = ({ content: { date }, facts: { now, book } }) =>
  date > localDate(newestCalendar(book), now)
    ? refuse('looked-after-before-today', 'The child became looked after today or earlier.', { field: 'date' })
    : undefined;
