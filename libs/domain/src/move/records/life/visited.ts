import { code, flag, narrative, optional, reference } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** The two-minute visit note; occurredAt is when the visit began. */
export const visited = record({
  kind: 'visited',
  name: 'Visit',
  fields: {
    by: code('Who visited', ['social-worker', 'named-deputy', 'duty-worker', 'out-of-hours-worker']),
    announced: flag('Announced'),
    seen: flag('Child seen'),
    alone: code('Seen alone', ['alone', 'child-refused', 'not-appropriate', 'not-alone']),
    whyNotAlone: optional(narrative('Why not alone', { max: 1_000 })),
    safetyConcern: flag('Something about safety worries me'),
    note: optional(narrative('Note', { max: 2_000 })),
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => {
    const { by, seen, alone, whyNotAlone, safetyConcern } = entry.content;
    const aloneOrWhyNot = alone === 'alone' || alone === 'child-refused' || (alone === 'not-appropriate' && whyNotAlone !== undefined);
    const counts = by === 'social-worker' || by === 'named-deputy';
    const visit = { ...markOf(entry), by: entry.post, counts, seen, aloneOrWhyNot, concern: safetyConcern };
    return { ...state, visits: inOrder(state.visits, visit) };
  },
});
