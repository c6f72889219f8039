import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A notice has its date; where none was given there is the reason (reg 14). */
export const noticeOrReason: Rule<{
  readonly how: 'notice-given-and-review-held' | 'reason-under-reg-14-3';
  readonly noticeGivenOn?: string | undefined;
  readonly reason?: string | undefined;
}> = ({ content: { how, noticeGivenOn, reason } }) => {
  if (how === 'reason-under-reg-14-3')
    return reason === undefined ? refuse('notice-or-reason', 'Give the reason.', { field: 'reason' }) : undefined;
  return noticeGivenOn === undefined
    ? refuse('notice-or-reason', 'Say on which day the notice was given.', { field: 'noticeGivenOn' })
    : undefined;
};
