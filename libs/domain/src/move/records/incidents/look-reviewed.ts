import { code, count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Whether the look was right. */
export const lookReviewed = keptRecord({
  kind: 'look-reviewed',
  name: 'Emergency look reviewed',
  fields: {
    look: count('Entry of the look', 1, 1_000_000),
    finding: code('Finding', ['right', 'not-right', 'right-but-too-much']),
    account: narrative('Account', { max: 2_000 }),
  },
  keeps: ({ look }) => ({ look }),
});
