import { instant, narrative } from '../../fields.js';
import { markOf, record } from '../record.js';
import { inOrder } from '../state.js';

/** The request with reasons, alternatives searched and risks. Without a needed-by it cannot be sent. After a confirmed verbal yes it is for the record. */
export const requestSent = record({
  kind: 'request-sent',
  name: 'Request sent',
  fields: {
    neededBy: instant('Needed by', { hint: 'The date and time by which the child needs somewhere to live' }),
    reasons: narrative('Why this child needs to move', { hint: 'As you would explain it to the child' }),
    alternatives: narrative('Homes we asked, and what each could not offer'),
    risks: narrative('Risks, and what will be done about each'),
  },
  evolve: (state, entry) => {
    const { neededBy } = entry.content;
    const mark = markOf(entry);
    const confirmed = state.verbalYeses.some((given) => given.confirmed);
    return {
      ...state,
      request: confirmed ? { is: 'decided', seq: entry.seq } : { is: 'sent', seq: entry.seq, neededBy, by: entry.person },
      sendings: inOrder(state.sendings, { ...mark, neededBy }),
      plannedMoves: state.moved ? state.plannedMoves : inOrder(state.plannedMoves, { ...mark, planned: neededBy }),
    };
  },
});
