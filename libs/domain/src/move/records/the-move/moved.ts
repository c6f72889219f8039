import { code, date, narrative, optional } from '../../../fields.js';
import { CHAIN, chainFrom } from '../../chain.js';
import { markOf, record } from '../../record.js';

/** The child has moved; occurredAt is when the child arrived. */
export const moved = record({
  kind: 'moved',
  name: 'Move recorded',
  fields: {
    previousEnded: code('How the previous placement ended', ['planned', 'unplanned', 'emergency', 'no-previous-placement']),
    previousEndedOn: optional(date('When the previous placement ended', { hint: 'The day of the move where nothing is said' })),
    ...CHAIN,
    account: optional(narrative('How the move went, and how the child was')),
  },
  evolve: (state, entry) => {
    const afterNo = state.decisions.at(-1)?.yes === false;
    const { previousEnded, previousEndedOn } = entry.content;
    const ended = previousEnded !== 'no-previous-placement' && { previousEnded: previousEndedOn ?? entry.at };
    return {
      ...state,
      ...chainFrom(entry.content),
      moved: { ...markOf(entry), afterNo, ...ended },
      // After a no another request is owed; what was decided later than the child moved is marked so, whenever the move is written down.
      request: afterNo ? { is: 'none' } : state.request,
      decisions: state.decisions.map((decision) => ({ ...decision, childHadMoved: entry.at <= decision.at })),
    };
  },
});
