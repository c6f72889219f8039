import { code, list, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';
import { CHECKS } from '../../checks.js';

/** What was checked of the home, and what came of it. One record may hold several. */
export const checkRecorded = keptRecord({
  kind: 'check-recorded',
  name: 'Checks',
  fields: {
    checks: list('Checks', {
      check: code('Check', CHECKS),
      result: narrative('What was seen, and by whom', { max: 2_000 }),
      file: optional(reference('Where the evidence is kept')),
    }),
  },
  keeps: ({ checks }) => ({ covers: checks.map(({ check }) => check) }),
});
