import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** What the reviewing officer thinks of the move and of the plan. */
export const iroViewed = keptRecord({
  kind: 'iro-viewed',
  name: 'IRO view',
  fields: {
    view: narrative('View'),
    agrees: code('With the decision', ['agrees', 'agrees-with-conditions', 'does-not-agree', 'cannot-say-yet']),
    childsWishes: optional(narrative('The child’s wishes', { max: 2_000 })),
  },
});
