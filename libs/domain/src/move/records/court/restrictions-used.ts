import { code, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The restrictions that were in use, beside those that are allowed. */
export const restrictionsUsed = keptRecord({
  kind: 'restrictions-used',
  name: 'Restrictions used',
  fields: { used: narrative('Restrictions in use'), allowed: code('They are', ['all-allowed', 'fewer-than-allowed', 'more-than-allowed']) },
});
