import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const contractEndsAfterItBegins: Rule<{ readonly from: string; readonly endsOn?: string | undefined }> = ({ content }) =>
  content.endsOn !== undefined && content.endsOn < content.from
    ? refuse('contract-ends-after-it-begins', 'The contract ends before it begins. Check the dates.', { field: 'endsOn' })
    : undefined;
