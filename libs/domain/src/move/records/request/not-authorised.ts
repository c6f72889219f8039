import { narrative, optional, reference } from '../../../fields.js';
import { decisionOf } from '../../decision-of.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { record } from '../../record.js';

/** The director, or a delegate, decides that the child may not move there. The reason is kept. */
export const notAuthorised = record({
  kind: 'not-authorised',
  name: 'Not authorised',
  fields: {
    reasons: narrative('Reasons for the decision'),
    reasonForTheChild: narrative('The reason in words for the child'),
    insteadTonight: narrative('Where the child will be instead'),
    ...CONFLICT,
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => withConflict(decisionOf(state, entry, {}, false), entry, true),
});
