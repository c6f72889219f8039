import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A declined interview is an answer only with what was tried (missing children guidance). */
export const saysWhatWasTried: Rule<{ readonly outcome: string; readonly tried?: string | undefined }> = ({
  content: { outcome, tried },
}) =>
  outcome === 'declined' && tried === undefined
    ? refuse('says-what-was-tried', 'Say what was tried before the child declined.', { field: 'tried' })
    : undefined;
