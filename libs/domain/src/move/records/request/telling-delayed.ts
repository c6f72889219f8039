import { count, date, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** It is not yet safe to tell the child, and by when it is to be. */
export const tellingDelayed = keptRecord({
  kind: 'telling-delayed',
  name: 'Telling the child delayed',
  fields: {
    decision: count('Entry of the decision', 1, 1_000_000),
    why: narrative('Why it is not yet safe to say'),
    newDate: date('When the child is to be told', { hint: 'At most 7 days from today' }),
  },
  keeps: ({ decision, newDate }) => ({ decision, newDate }),
});
