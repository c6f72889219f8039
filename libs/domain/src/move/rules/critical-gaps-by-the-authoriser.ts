import { refuse } from '../../refusal.js';
import { type Check, CRITICAL } from '../checks.js';
import type { Rule } from '../rule.js';

/** That a critical check is not done is accepted by the director or a delegate; the others by the head of service or the on-call manager. */
export const criticalGapsByTheAuthoriser: Rule<{ readonly gaps: readonly { readonly check: Check }[] }> = ({ content, capacity }) => {
  const critical = content.gaps.filter(({ check }) => CRITICAL.includes(check)).map(({ check }) => check);
  return critical.length === 0 || (capacity.role === 'dcs' && capacity.how !== 'delegate-of-a-delegate')
    ? undefined
    : refuse(
        'critical-gaps-by-the-authoriser',
        `Only the director or a delegate can accept that this is not done: ${critical.join(', ')}.`,
        {
          field: 'gaps',
        },
      );
};
