import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Where the child is tonight, and the plan until morning. */
export const safeTonightRecorded = keptRecord({
  kind: 'safe-tonight-recorded',
  name: 'Child safe tonight',
  fields: {
    where: narrative('Where the child is', { max: 1_000 }),
    withWhom: narrative('With whom', { max: 1_000 }),
    plan: narrative('The plan until morning'),
  },
});
