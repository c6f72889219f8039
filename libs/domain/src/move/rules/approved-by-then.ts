import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An approval is written down once it is given, and by a post of this authority. */
export const approvedByThen: Rule<{ readonly approvedOn: string; readonly approvedBy: string }> = ({ content, facts }) => {
  if (!facts.authority.posts[content.approvedBy])
    return refuse('approved-by-then', 'The authority has no such post. Name the post that approved the money.', { field: 'approvedBy' });
  return content.approvedOn > localDate(newestCalendar(facts.book), facts.now)
    ? refuse('approved-by-then', 'The approval lies ahead. Record it once it is given.', { field: 'approvedOn' })
    : undefined;
};
