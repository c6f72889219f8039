import { date, list, narrative, optional, reference } from '../../../fields.js';
import { decisionOf } from '../../decision-of.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { record } from '../../record.js';

/** The director, or a delegate, decides that the child may move: this named person decided, with reasons. It makes nothing lawful. */
export const authorised = record({
  kind: 'authorised',
  name: 'Authorised',
  fields: {
    reasons: narrative('Reasons for the decision'),
    reasonForTheChild: narrative('The reason in words for the child'),
    conditions: optional(list('Conditions', { condition: narrative('Condition', { max: 1_000 }) }, { max: 20 })),
    endDate: optional(date('The decision ends on', { hint: 'At most 14 days after the decision' })),
    ...CONFLICT,
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => withConflict(decisionOf(state, entry, entry.content, true), entry, true),
});
