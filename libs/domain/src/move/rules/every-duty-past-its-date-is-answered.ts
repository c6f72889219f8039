import { localDate } from '../../calendar/calendar.js';
import { cut } from '../../calendar/instant.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import { actionsOf } from '../actions-of.js';
import { owed } from '../duties.js';
import type { Rule } from '../rule.js';

type Answers = { readonly answers?: readonly { readonly duty: string }[] | undefined };

/**
 * A review cannot be recorded complete until each list duty past its date is met or has an action with one owner and one date.
 * One that has such an action from an earlier review needs no second while that is not past its own date.
 */
export const everyDutyPastItsDateIsAnswered: Rule<Answers> = ({ state, content, facts }) => {
  const calendar = newestCalendar(facts.book);
  const today = localDate(calendar, facts.now);
  const underWay = actionsOf(state).filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn >= today);
  const answered = new Set([...(content.answers ?? []), ...underWay].map(({ duty }) => duty));
  const left = owed(state, facts.book, facts.now).filter(
    ({ id, entry, status, due }) =>
      entry.attention === 'list' && status.is === 'open' && due !== undefined && due < cut(facts.now) && !answered.has(id),
  );
  if (left.length === 0) return undefined;
  const duties = left.map(({ id }) => id).join(', ');
  const detail = `Answer each duty of the list that is past its date with one owner and one date: ${duties}.`;
  return refuse('every-duty-past-its-date-is-answered', detail, { field: 'answers', facts: { duties } });
};
