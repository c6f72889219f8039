import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An order has an end date or a next hearing, neither before it was made: without one nobody would be called in time. */
export const orderEndsOrHasAHearing: Rule<{ readonly expiresOn?: string | undefined; readonly nextHearingOn?: string | undefined }> = ({
  content: { expiresOn, nextHearingOn },
  occurredAt,
  facts,
}) => {
  if (expiresOn === undefined && nextHearingOn === undefined)
    return refuse('order-ends-or-has-a-hearing', 'Give the day on which the order ends, or that of the next hearing.', {
      field: 'expiresOn',
    });
  const made = localDate(newestCalendar(facts.book), occurredAt);
  const early = Object.entries({ expiresOn, nextHearingOn }).find(([, date]) => date !== undefined && date < made);
  return early && refuse('order-ends-or-has-a-hearing', 'This is before the order was made. Check the date.', { field: early[0] });
};
