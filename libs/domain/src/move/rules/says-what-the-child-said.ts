import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An answer is written down in the child's words. */
export const saysWhatTheChildSaid: Rule<{ readonly child: string; readonly childSaid?: string | undefined }> = ({ content }) =>
  content.child === 'answered' && content.childSaid === undefined
    ? refuse('says-what-the-child-said', 'Write down what the child said.', { field: 'childSaid' })
    : undefined;
