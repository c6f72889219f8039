import { narrative } from '../../../fields.js';
import { record } from '../../record.js';

/** The child has come back to the same home within a day: the ending is withdrawn, and duties are as if it had not been. */
export const endingWithdrawn = record({
  kind: 'ending-withdrawn',
  name: 'Ending withdrawn',
  fields: { why: narrative('What happened, and how the child is') },
  evolve: ({ stayEnded: _, ...state }) => state,
});
