import { command } from '../../command.js';
import { noticeReceived } from '../../records/money/notice-received.js';

export const recordNotice = command({
  verb: 'record-notice',
  title: 'Record a notice',
  record: noticeReceived,
  by: ['commissioning', 'commissioning-head', 'placements', 'social-worker', 'team-manager'],
  example: {
    from: 'provider',
    homeEndsOn: '2026-12-18',
    account: 'They lose the lease. You hear it from Callum tomorrow after school and not from the house. Five homes are asked tonight.',
  },
  rules: [],
});
