import { HOUR } from '../../calendar/instant.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An entry made more than 24 h after it happened says why (policy.yaml, judging.lateEntry). */
export const lateEntrySaysWhy: Rule<{ readonly lateReason?: string | undefined }> = ({ occurredAt, content, facts }) =>
  facts.now - occurredAt > 24 * HOUR && content.lateReason === undefined
    ? refuse('late-entry-says-why', 'This happened more than 24 hours ago. Choose why it is recorded only now.', { field: 'lateReason' })
    : undefined;
