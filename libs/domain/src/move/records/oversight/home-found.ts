import { narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A registered home could be found for the child. */
export const homeFound = keptRecord({
  kind: 'home-found',
  name: 'Registered home found',
  fields: {
    account: narrative('Which home, and what it offers', { max: 2_000 }),
    urn: optional(reference("Ofsted's unique reference number", { max: 20 })),
  },
});
