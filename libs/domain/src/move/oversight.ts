/** The end of oversight: no command, but what the clock writes down once a move is over and nothing of it is owed any more. */
import { type CompiledCalendar, dayIndexOfDate, startOfDay } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import { begins, type LedgerLine } from '../policy/promises.js';
import { OVERSIGHT_ENDS } from './lifecycle.js';
import type { MoveState } from './state.js';

/** The entry by which the clock writes down that oversight has ended. */
export const OVERSIGHT_ENDED = 'oversight-ended';

/** Whether oversight of the move ends with its last duty: the move is over, or the child has turned 18. */
export const endsWithItsLastDuty = ({ lifecycle, child }: MoveState, calendar: CompiledCalendar, now: Instant): boolean =>
  OVERSIGHT_ENDS.includes(lifecycle.is) || startOfDay(calendar, dayIndexOfDate(calendar, child.turns18On)) <= now;

/** When oversight ended, as the entries up to a day tell it; undefined while it goes on. What is owed later takes it up again. */
export const oversightEndedAt = (
  events: readonly { readonly type: string; readonly occurredAt: Instant; readonly ledger?: readonly LedgerLine[] }[],
): Instant | undefined => {
  let ended: Instant | undefined;
  for (const { type, occurredAt, ledger = [] } of events) {
    if (ledger.some(begins)) ended = undefined;
    if (type === OVERSIGHT_ENDED) ended = occurredAt;
  }
  return ended;
};
