import { localDate } from '../../calendar/calendar.js';
import { newestCalendar } from '../../policy/book.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Position = { readonly decisionInForce: boolean; readonly decisionEndsOn?: string | undefined };

/** A decision that has ended is none in force: said so, somebody decides anew within the days that the policy gives (policy.yaml, opening). */
export const decisionInForceHasNotEnded: Rule<Position> = ({ content, occurredAt, facts }) =>
  content.decisionInForce &&
  content.decisionEndsOn !== undefined &&
  content.decisionEndsOn < localDate(newestCalendar(facts.book), occurredAt)
    ? refuse(
        'decision-in-force-has-not-ended',
        'This decision has ended. Say that none is in force, and when the last one ended in the account.',
        {
          field: 'decisionEndsOn',
        },
      )
    : undefined;
