import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An answer is written down in the child's words. */
export const saysWhatTheChildSaid: Rule<{ readonly answer: string; readonly childSaid?: string | undefined }> = ({ content }) =>
  content.answer === 'answered' && content.childSaid === undefined
    ? refuse('says-what-the-child-said', 'Write down what the child said.', { field: 'childSaid' })
    : undefined;
