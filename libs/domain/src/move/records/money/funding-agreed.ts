import { code, count, date, id, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Who approved the money and when, in pence a week. A spending panel never holds up a child tonight; where it tried to, this says so. */
export const fundingAgreed = keptRecord({
  kind: 'funding-agreed',
  name: 'Funding agreed',
  fields: {
    weeklyCost: count('Weekly cost in pence', 0, 100_000_000),
    approvedBy: id('post', 'Post that approved it'),
    approvedOn: date('Approved on'),
    panel: code('A spending panel', ['was-not-asked', 'agreed', 'agreed-afterwards', 'wanted-to-wait']),
    heldUp: optional(narrative('What the panel held up, and what was done for the child meanwhile', { max: 2_000 })),
  },
  keeps: ({ weeklyCost, approvedOn }) => ({ weeklyCost, approvedOn }),
});
