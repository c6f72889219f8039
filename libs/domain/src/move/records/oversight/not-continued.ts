import { narrative, optional, reference } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** The director decides that the child does not go on living there. */
export const notContinued = record({
  kind: 'not-continued',
  name: 'Not continued',
  fields: {
    reasons: narrative('Reasons for the decision'),
    reasonForTheChild: narrative('The reason in words for the child'),
    whatNext: narrative('Where the child will live, and by when'),
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => ({ ...state, continuations: inOrder(state.continuations, { ...markOf(entry), yes: false }) }),
});
