import { narrative } from '../../../fields.js';
import { markOf, record } from '../../record.js';

export const requestWithdrawn = record({
  kind: 'request-withdrawn',
  name: 'Request withdrawn',
  fields: { why: narrative('Why it is withdrawn, and where the child is') },
  evolve: (state, entry) => ({ ...state, withdrawn: markOf(entry), request: { is: 'none' } }),
});
