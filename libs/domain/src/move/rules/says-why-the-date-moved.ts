import { refuse } from '../../refusal.js';
import { moveOnPlanned } from '../records/oversight/move-on-planned.js';
import type { Rule } from '../rule.js';

/** A plan with another target date says why it moved. */
export const saysWhyTheDateMoved: Rule<{ readonly targetDate: string; readonly whyTheDateMoved?: string | undefined }> = ({
  state,
  content,
}) => {
  const last = moveOnPlanned.of(state).at(-1);
  return last && last.targetDate !== content.targetDate && content.whyTheDateMoved === undefined
    ? refuse('says-why-the-date-moved', 'Say why the date moved.', { field: 'whyTheDateMoved' })
    : undefined;
};
