import { date, narrative, optional, reference } from '../../../fields.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** A new decision with fresh reasons that the child goes on living there, for 28 days at most. */
export const continued = record({
  kind: 'continued',
  name: 'Continued',
  fields: {
    reasons: narrative('Fresh reasons'),
    reasonForTheChild: narrative('The reason in words for the child'),
    endDate: optional(date('The decision ends on', { hint: 'At most 28 days after the decision' })),
    ...CONFLICT,
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => {
    const { endDate } = entry.content;
    const continuation = { ...markOf(entry), yes: true, ...(endDate !== undefined && { endDate }) };
    return withConflict({ ...state, continuations: inOrder(state.continuations, continuation) }, entry, true);
  },
});
