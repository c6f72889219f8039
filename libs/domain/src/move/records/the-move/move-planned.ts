import { instant, narrative } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** Another time at which the child is to move. */
export const movePlanned = record({
  kind: 'move-planned',
  name: 'Move planned',
  fields: { plannedFor: instant('Planned for'), why: narrative('Why the time is another') },
  evolve: (state, entry) => ({
    ...state,
    plannedMoves: inOrder(state.plannedMoves, { ...markOf(entry), planned: entry.content.plannedFor }),
  }),
});
