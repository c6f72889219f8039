import { refuse } from '../../refusal.js';
import { decisionMeant } from '../every-decision.js';
import type { Rule } from '../rule.js';

export const decisionToTellIsKnown: Rule<{ readonly decision: number }> = ({ state, content: { decision } }) =>
  decisionMeant(state, decision) === undefined
    ? refuse('decision-to-tell-is-known', 'That entry is not a decision of this move.', { field: 'decision' })
    : undefined;
