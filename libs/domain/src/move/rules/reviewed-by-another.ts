import { refuse } from '../../refusal.js';
import { recordOpenedInEmergency } from '../records/incidents/record-opened-in-emergency.js';
import type { Rule } from '../rule.js';

/** Whoever looked does not say whether it was right. */
export const reviewedByAnother: Rule<{ readonly look: number }> = ({ state, content, facts }) =>
  recordOpenedInEmergency.of(state).some(({ seq, person }) => seq === content.look && person === facts.person)
    ? refuse('reviewed-by-another', 'You opened this record yourself. Somebody else reviews the look.', { field: 'look' })
    : undefined;
