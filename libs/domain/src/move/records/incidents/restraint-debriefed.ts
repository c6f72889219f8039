import { count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The debrief with the child, and what staff learned. */
export const restraintDebriefed = keptRecord({
  kind: 'restraint-debriefed',
  name: 'Debrief after a restraint',
  fields: {
    restraint: count('Entry of the restraint', 1, 1_000_000),
    withTheChild: narrative('What the child said'),
    staffLearned: narrative('What staff learned'),
  },
  keeps: ({ restraint }) => ({ restraint }),
});
