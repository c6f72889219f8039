import { narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { amend } from '../../state.js';

export const returnedFromMissing = record({
  kind: 'returned-from-missing',
  name: 'Child back',
  fields: { account: optional(narrative('How the child came back, and how the child is')) },
  evolve: (state, entry) => {
    const open = state.missing.findLast(({ returned }) => !returned);
    return open ? { ...state, missing: amend(state.missing, open.seq, { returned: markOf(entry) }) } : state;
  },
});
