import { instant, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { OPENING, opened } from './opening.js';

/** The first draft of a request opens the record of a move. */
export const moveOpened = record({
  kind: 'move-opened',
  name: 'Request begun',
  fields: {
    ...OPENING,
    neededBy: optional(instant('Needed by')),
    reasons: optional(narrative('Why this child needs to move', { hint: 'As you would explain it to the child' })),
  },
  evolve: (_, entry) => ({
    ...opened('ordinary', entry.content, markOf(entry)),
    request: { is: 'draft', ...(entry.content.neededBy !== undefined && { neededBy: entry.content.neededBy }) },
  }),
});
