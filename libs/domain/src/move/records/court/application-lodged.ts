import { code, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An application to authorise a deprivation of liberty, or to renew an order. */
export const applicationLodged = keptRecord({
  kind: 'application-lodged',
  name: 'Application to the court',
  fields: {
    what: code('Application', ['first', 'renewal']),
    urgency: code('How soon the court is asked to hear it', ['4-hours', '24-hours', '3-days', '5-days']),
    ref: optional(reference('Case number')),
  },
});
