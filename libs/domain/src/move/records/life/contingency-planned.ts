import { flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** What happens if this home ends tonight. */
export const contingencyPlanned = keptRecord({
  kind: 'contingency-planned',
  name: 'Contingency plan',
  fields: {
    whereTo: narrative('Where the child would go', { max: 2_000 }),
    who: narrative('Who is called, and who goes there', { max: 2_000 }),
    childKnows: flag('The child knows the plan'),
  },
});
