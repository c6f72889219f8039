import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The court has ended the order. */
export const orderDischarged = keptRecord({
  kind: 'order-discharged',
  name: 'Order discharged',
  fields: { account: narrative('Why, and what happens now') },
});
