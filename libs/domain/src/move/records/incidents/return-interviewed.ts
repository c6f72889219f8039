import { code, count, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The interview after the child was back: held by somebody independent, or declined with what was tried. */
export const returnInterviewed = keptRecord({
  kind: 'return-interviewed',
  name: 'Return interview',
  fields: {
    episode: count('Entry of the missing episode', 1, 1_000_000),
    outcome: code('Outcome', ['held', 'declined']),
    by: narrative('By whom, independent of the home and of the line', { max: 500 }),
    childSaid: optional(narrative('What the child said')),
    tried: optional(narrative('What was tried', { max: 2_000 })),
  },
  keeps: ({ episode }) => ({ episode }),
});
