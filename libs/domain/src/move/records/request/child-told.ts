import { code, count, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The reason told to the child; occurredAt is when. */
export const childTold = keptRecord({
  kind: 'child-told',
  name: 'Child told',
  fields: {
    decision: count('Entry of the decision', 1, 1_000_000),
    by: code('Who told the child', ['social-worker', 'team-manager', 'somebody-the-child-trusts', 'somebody-else']),
    how: narrative('How: in person or not, language, way of communicating', { max: 1_000 }),
    childSaid: narrative('What the child said'),
    note: optional(narrative('Anything else', { max: 2_000 })),
  },
  keeps: ({ decision }) => ({ decision }),
});
