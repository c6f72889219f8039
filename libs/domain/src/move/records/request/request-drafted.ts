import { instant, narrative, optional } from '../../../fields.js';
import { record } from '../../record.js';

/** A request being written: it keeps the request owed until it is sent or withdrawn. */
export const requestDrafted = record({
  kind: 'request-drafted',
  name: 'Request drafted',
  fields: {
    neededBy: optional(instant('Needed by')),
    reasons: optional(narrative('Why this child needs to move', { hint: 'As you would explain it to the child' })),
    alternatives: optional(narrative('Homes we asked, and what each could not offer')),
    risks: optional(narrative('Risks, and what will be done about each')),
  },
  evolve: (state, { content }) => ({
    ...state,
    request: { is: 'draft', ...(content.neededBy !== undefined && { neededBy: content.neededBy }) },
  }),
});
