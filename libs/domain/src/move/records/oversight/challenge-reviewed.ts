import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A written challenge from outside the child's line, at a mark of nights. */
export const challengeReviewed = keptRecord({
  kind: 'challenge-reviewed',
  name: 'Challenge review',
  fields: {
    nights: code('At', ['28', '90', '180']),
    challenge: narrative('Challenge'),
    answer: optional(narrative('What the line answers')),
  },
  keeps: ({ nights }) => ({ nights: Number(nights) }),
});
