import { command } from '../../command.js';
import { noticeReceived } from '../../records/money/notice-received.js';

export const recordNotice = command({
  verb: 'record-notice',
  title: 'Record a notice',
  record: noticeReceived,
  by: ['commissioning', 'commissioning-head', 'placements', 'social-worker', 'team-manager'],
  rules: [],
});
