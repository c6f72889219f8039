import { dayIndexOfDate, dayOf } from '../../calendar/calendar.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Dated = readonly { readonly dueOn: string; readonly owner: string }[] | undefined;

/** An action has one owner that the authority knows and one date, at most 28 days ahead. */
export const actionsLieWithin28Days: Rule<{ readonly actions?: Dated; readonly answers?: Dated }> = ({ content, facts }) => {
  const calendar = calendarFor(facts.book, facts.now);
  const today = dayOf(calendar, facts.now);
  const named = { actions: content.actions ?? [], answers: content.answers ?? [] };
  for (const [field, actions] of Object.entries(named))
    for (const { dueOn, owner } of actions) {
      const ahead = dayIndexOfDate(calendar, dueOn) - today;
      if (ahead < 0 || ahead > 28)
        return refuse('actions-lie-within-28-days', 'Give each action a date from today up to 28 days ahead.', { field });
      if (!facts.authority.posts[owner])
        return refuse('actions-lie-within-28-days', 'Give each action one owner: a post of the authority.', { field });
    }
  return undefined;
};
