import { command } from '../../command.js';
import { requestWithdrawn } from '../../records/request/request-withdrawn.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The child does not need to move there. */
export const withdrawRequest = command({
  verb: 'withdraw-request',
  title: 'Withdraw',
  record: requestWithdrawn,
  by: ['social-worker', 'team-manager', 'head-of-service'],
  rules: [notBeforeTheRecordBegan],
});
