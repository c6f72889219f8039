import { narrative, optional, reference } from '../../../fields.js';
import { CONFLICT, withConflict } from '../../conflict.js';
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
    ...CONFLICT,
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) =>
    withConflict({ ...state, continuations: inOrder(state.continuations, { ...markOf(entry), yes: false }) }, entry, true),
});
