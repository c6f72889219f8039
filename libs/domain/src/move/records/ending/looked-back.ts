import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The day team looks at a move of the night. */
export const lookedBack = keptRecord({
  kind: 'looked-back',
  name: 'Look-back',
  fields: {
    match: narrative('Was it the right match?', { max: 4_000 }),
    passedOn: narrative('What was passed on', { max: 4_000 }),
    toChange: narrative('What to change before tonight', { max: 4_000 }),
  },
});
