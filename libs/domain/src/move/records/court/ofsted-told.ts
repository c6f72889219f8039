import { flag, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Ofsted was told of the child living there. */
export const ofstedTold = keptRecord({
  kind: 'ofsted-told',
  name: 'Ofsted notification',
  fields: {
    ref: optional(reference('Reference')),
    withOrder: flag('With the order and the judgment'),
    reply: optional(narrative('What Ofsted answered', { max: 2_000 })),
  },
  keeps: ({ withOrder }) => ({ withOrder }),
});
