import { refuse } from '../../refusal.js';
import { MAY_BE_WITHHELD_FROM, type Notified } from '../notified.js';
import type { Rule } from '../rule.js';

interface Told {
  readonly who: Notified;
  readonly outcome: 'told' | 'withheld' | 'there-is-none';
  readonly why?: string | undefined;
}

/** A notification that was not made has a reason; it is withheld from parents, contact persons and the previous carer only. */
export const withheldSaysWhy: Rule<{ readonly told: readonly Told[] }> = ({ content }) => {
  if (content.told.some(({ outcome, why }) => outcome !== 'told' && why === undefined))
    return refuse('withheld-says-why', 'Say why each of those was not told.', { field: 'told' });
  return content.told.some(({ who, outcome }) => outcome === 'withheld' && !MAY_BE_WITHHELD_FROM.includes(who))
    ? refuse('withheld-says-why', `Only these may be left untold: ${MAY_BE_WITHHELD_FROM.join(', ')}.`, { field: 'told' })
    : undefined;
};
