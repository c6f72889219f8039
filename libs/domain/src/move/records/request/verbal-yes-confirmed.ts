import { count, date, narrative, optional } from '../../../fields.js';
import { decided } from '../../decision-of.js';
import { markOf, record } from '../../record.js';
import { amend, inOrder } from '../../state.js';

/** The person who said yes confirms it in writing: a decision from then on, of the time of the yes. */
export const verbalYesConfirmed = record({
  kind: 'verbal-yes-confirmed',
  name: 'Verbal yes confirmed in writing',
  fields: {
    yes: count('Entry of the yes', 1, 1_000_000),
    reasons: narrative('Reasons for the decision'),
    reasonForTheChild: narrative('The reason in words for the child'),
    endDate: optional(date('The decision ends on')),
  },
  evolve: (state, entry) => {
    const { yes, endDate } = entry.content;
    const given = state.verbalYeses.find(({ seq }) => seq === yes);
    if (!given) return state;
    const decision = {
      ...markOf(entry),
      at: given.at,
      yes: true,
      after: yes,
      childHadMoved: state.moved !== undefined && state.moved.at <= given.at,
      ...(endDate !== undefined && { endDate }),
    };
    return {
      ...state,
      request: decided(state.request),
      verbalYeses: amend(state.verbalYeses, yes, { confirmed: markOf(entry) }),
      decisions: inOrder(state.decisions, decision),
    };
  },
});
