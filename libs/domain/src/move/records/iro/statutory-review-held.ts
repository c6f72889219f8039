import { code, count, flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A review under the regulations, chaired by the reviewing officer; one for each child, of brothers and sisters too. */
export const statutoryReviewHeld = keptRecord({
  kind: 'statutory-review-held',
  name: 'Statutory review',
  fields: {
    number: count('Which review this is, counted from becoming looked after', 1, 200),
    singly: flag('Held for this child singly'),
    childTookPart: code('The child', ['was-there', 'sent-views', 'spoke-through-an-advocate', 'did-not-take-part']),
    decisions: narrative('Decisions'),
  },
  keeps: ({ number, singly }) => ({ number, singly }),
});
