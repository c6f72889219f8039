import { date, narrative, reference } from '../../../fields.js';
import { markOf, record } from '../../record.js';

/** The home is registered: the unregistered period ends at 00:00:00 on the effective date, and the child still lives there. */
export const homeRegistered = record({
  kind: 'home-registered',
  name: 'Unregistered period ended',
  fields: {
    urn: reference("Ofsted's unique reference number", { max: 20 }),
    effectiveFrom: date('Registration takes effect on', {
      hint: 'In the 903 return a new episode begins on this day: reason for new episode T, reason for place change PLACE',
    }),
    evidence: narrative('What was seen as evidence', { max: 1_000 }),
  },
  evolve: (state, entry) => ({ ...state, registered: { ...markOf(entry), from: entry.content.effectiveFrom } }),
});
