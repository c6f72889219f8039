import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A case-file entry names a decision of this move that is not on the child's file yet. */
export const decisionCanBeFiled: Rule<{ readonly decision: number; readonly filedAt: number }> = ({ state, content, facts }) => {
  const decision = [...state.decisions, ...state.verbalYeses, ...state.continuations].find(({ seq }) => seq === content.decision);
  if (!decision) return refuse('decision-can-be-filed', 'This move has no decision under that entry.', { field: 'decision' });
  if (state.filings[content.decision])
    return refuse('decision-can-be-filed', "This decision is on the child's file already.", { field: 'decision' });
  return content.filedAt < decision.at || content.filedAt > facts.now
    ? refuse('decision-can-be-filed', 'It was filed after the decision and not in the future. Check the date and time.', {
        field: 'filedAt',
      })
    : undefined;
};
