import { cut } from '../../calendar/instant.js';
import { refuse } from '../../refusal.js';
import { dutiesOf } from '../duties.js';
import type { Rule } from '../rule.js';

type Answers = { readonly answers?: readonly { readonly duty: string }[] | undefined };

/** A review cannot be recorded complete until each list duty past its date is met or has an action with one owner and one date. */
export const everyDutyPastItsDateIsAnswered: Rule<Answers> = ({ state, content, facts }) => {
  const answered = new Set((content.answers ?? []).map(({ duty }) => duty));
  const left = dutiesOf(state, facts.book, facts.now).duties.filter(
    ({ id, entry, status, due }) =>
      entry.attention === 'list' && status.is === 'open' && due !== undefined && due < cut(facts.now) && !answered.has(id),
  );
  if (left.length === 0) return undefined;
  const duties = left.map(({ id }) => id).join(', ');
  const detail = `Answer each duty of the list that is past its date with one owner and one date: ${duties}.`;
  return refuse('every-duty-past-its-date-is-answered', detail, { field: 'answers', facts: { duties } });
};
