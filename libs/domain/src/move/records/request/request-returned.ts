import { narrative } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { amend } from '../../state.js';

/** Sent back for changes: the decision is no longer waited for, the request is a draft again. */
export const requestReturned = record({
  kind: 'request-returned',
  name: 'Request returned for changes',
  fields: { changes: narrative('What needs to change') },
  evolve: (state, entry) => {
    if (state.request.is !== 'sent' && state.request.is !== 'endorsed') return state;
    const { seq, neededBy } = state.request;
    return { ...state, request: { is: 'draft', neededBy }, sendings: amend(state.sendings, seq, { returned: markOf(entry) }) };
  },
});
