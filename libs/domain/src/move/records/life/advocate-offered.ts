import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An independent advocate was offered to the child. */
export const advocateOffered = keptRecord({
  kind: 'advocate-offered',
  name: 'Advocate offered',
  fields: {
    answer: code('Answer', ['accepted', 'declined', 'has-one-already']),
    account: optional(narrative('What the child said', { max: 2_000 })),
  },
});
