import { code, list, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';
import { CHECKS } from '../../checks.js';

/** Checks that are not done, each with a reason. Whoever makes the record accepts them, and answers for it. */
export const gapsAccepted = keptRecord({
  kind: 'gaps-accepted',
  name: 'Gaps accepted',
  fields: {
    gaps: list('Checks that are not done', {
      check: code('Check', CHECKS),
      why: narrative('Why it is not done, and what makes up for it', { max: 2_000 }),
    }),
  },
  keeps: ({ gaps }) => ({ covers: gaps.map(({ check }) => check) }),
});
