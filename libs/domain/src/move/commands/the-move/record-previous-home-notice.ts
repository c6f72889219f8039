import { command } from '../../command.js';
import { previousHomeNoticeGiven } from '../../records/the-move/previous-home-notice-given.js';
import { noticeOrReason } from '../../rules/notice-or-reason.js';

export const recordPreviousHomeNotice = command({
  verb: 'record-previous-home-notice',
  title: 'Record the notice to the previous home',
  record: previousHomeNoticeGiven,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [noticeOrReason],
  example: {
    how: 'reason-under-reg-14-3',
    reason:
      'Maureen was taken to hospital overnight and nobody else in the house is approved to look after you. It could not wait for a review.',
  },
  otherExamples: {
    'Notice and a review': {
      how: 'notice-given-and-review-held',
      noticeGivenOn: '2026-11-02',
      reason: 'The home closes its top floor. You said at the review that you knew before we did.',
    },
  },
  whenCorrected: [noticeOrReason],
});
