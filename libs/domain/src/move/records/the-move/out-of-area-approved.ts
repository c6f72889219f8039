import { code, flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Approval under regulation 11. In an emergency the minimum test comes first and the whole approval after it. */
export const outOfAreaApproved = keptRecord({
  kind: 'out-of-area-approved',
  name: 'Out-of-area approval',
  fields: {
    kind: code('Approval', ['whole', 'minimum-test']),
    wishesAscertained: flag("The child's wishes are known"),
    mostAppropriate: flag('The most appropriate home that is available'),
    fitsTheCarePlan: flag('It fits the care plan'),
    reasons: narrative('Reasons'),
  },
  keeps: ({ kind }) => ({ kind }),
});
