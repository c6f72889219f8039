import { dayIndexOfDate, endOfDay, localDate, reckon } from '../../calendar/calendar.js';
import type { LocalDate } from '../../calendar/instant.js';
import { calendarFor } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Ends = { readonly endDate?: LocalDate | undefined };

/** An end date may only shorten: 14 days after a decision, 28 after a continuation, and never before it. */
export const endsWithin =
  (days: number): Rule<Ends> =>
  ({ content, occurredAt, facts }) => {
    if (content.endDate === undefined) return undefined;
    const calendar = calendarFor(facts.book, facts.now);
    const end = endOfDay(calendar, dayIndexOfDate(calendar, content.endDate));
    const last = reckon(calendar, { amount: days, unit: 'd' }, occurredAt);
    if (end >= occurredAt && end <= last) return undefined;
    const detail = `The end date may only shorten the decision: choose a date up to ${localDate(calendar, last)}.`;
    return refuse('ends-within-the-limit', detail, { field: 'endDate', facts: { days } });
  };
