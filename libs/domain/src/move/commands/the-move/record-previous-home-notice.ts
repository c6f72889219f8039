import { command } from '../../command.js';
import { previousHomeNoticeGiven } from '../../records/the-move/previous-home-notice-given.js';
import { noticeOrReason } from '../../rules/notice-or-reason.js';

export const recordPreviousHomeNotice = command({
  verb: 'record-previous-home-notice',
  title: 'Record the notice to the previous home',
  record: previousHomeNoticeGiven,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [noticeOrReason],
  whenCorrected: [noticeOrReason],
});
