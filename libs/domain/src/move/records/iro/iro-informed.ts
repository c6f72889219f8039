import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The independent reviewing officer was told of the decision. */
export const iroInformed = keptRecord({
  kind: 'iro-informed',
  name: 'IRO informed',
  fields: {
    how: code('How', ['in-person', 'telephone', 'e-mail', 'message']),
    account: optional(narrative('What was said', { max: 2_000 })),
  },
});
