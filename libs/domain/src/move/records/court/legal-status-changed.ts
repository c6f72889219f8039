import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Remand, consent withdrawn, a secure order that ends, discharge from hospital: what the law asks is looked at again. */
export const legalStatusChanged = keptRecord({
  kind: 'legal-status-changed',
  name: 'Legal status changed',
  fields: {
    to: code('Now', ['section-20', 'interim-care-order', 'care-order', 'remand', 'section-25', 'discharged-from-hospital', 'other']),
    account: optional(narrative('What has changed', { max: 2_000 })),
  },
});
