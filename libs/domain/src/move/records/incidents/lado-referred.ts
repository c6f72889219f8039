import { count, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The allegation was referred to the designated officer. */
export const ladoReferred = keptRecord({
  kind: 'lado-referred',
  name: 'LADO referral',
  fields: {
    allegation: count('Entry of the allegation', 1, 1_000_000),
    ref: optional(reference('Reference')),
    advice: optional(narrative('What the designated officer advised')),
  },
  keeps: ({ allegation }) => ({ allegation }),
});
