import { cut } from '../../calendar/instant.js';
import { refuse } from '../../refusal.js';
import { decisionMeant } from '../every-decision.js';
import type { Rule } from '../rule.js';

/** A delay is recorded before the child should have been told, or not at all (policy.yaml, child-told). */
export const notYetDueToBeTold: Rule<{ readonly decision: number }> = ({ state, content: { decision }, facts: { now, page } }) => {
  const owed = page.open.find(({ duty }) => duty === `child-told@${decisionMeant(state, decision)}`);
  return owed?.due !== undefined && cut(now) < owed.due
    ? undefined
    : refuse('not-yet-due-to-be-told', 'A delay can be recorded only before the day on which the child is to be told has ended.', {
        field: 'decision',
      });
};
