import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** What we would do otherwise. */
export const learningNoted = keptRecord({
  kind: 'learning-noted',
  name: 'Learning note',
  fields: { learned: narrative('What we learned, and who changes what') },
});
