import { narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Where the child lives now, why, and what the child says about it. */
export const moveOnRecorded = keptRecord({
  kind: 'move-on-recorded',
  name: 'Move-on record',
  fields: {
    where: narrative('Where', { max: 500 }),
    urn: optional(reference("Ofsted's unique reference number, where it is a registered home", { max: 20 })),
    reason: narrative('Reason'),
    childSays: narrative('What the child says'),
  },
});
