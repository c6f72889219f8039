import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The court did not authorise the restrictions. */
export const orderRefused = keptRecord({
  kind: 'order-refused',
  name: 'Order refused',
  fields: { account: narrative('What the court said, and what happens tonight') },
});
