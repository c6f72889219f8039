import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** From the eleventh working day one signed statement covers a week of searching. */
export const searchStated = keptRecord({
  kind: 'search-stated',
  name: 'Search statement',
  fields: { account: narrative('What was searched this week, and what came of it') },
});
