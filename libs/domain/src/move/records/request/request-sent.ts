import { instant, narrative } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** The request with reasons, alternatives searched and risks. Without a needed-by it cannot be sent. Once a verbal yes has been confirmed or replaced in writing it is for the record. */
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
    const answer = state.decisions.at(-1);
    const isForTheRecord = answer?.after !== undefined && !(state.moved?.afterNo && answer.seq < state.moved.seq);
    const plans = !state.moved && answer?.yes !== false;
    return {
      ...state,
      request: isForTheRecord ? { is: 'decided', seq: entry.seq } : { is: 'sent', seq: entry.seq, neededBy, by: entry.person },
      sendings: inOrder(state.sendings, { ...mark, neededBy }),
      plannedMoves: plans ? inOrder(state.plannedMoves, { ...mark, planned: neededBy }) : state.plannedMoves,
    };
  },
});
