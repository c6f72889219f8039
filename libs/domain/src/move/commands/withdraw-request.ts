import { command } from '../command.js';
import { requestWithdrawn } from '../records/request-withdrawn.js';

/** The child does not need to move there. */
export const withdrawRequest = command({
  verb: 'withdraw-request',
  title: 'Withdraw',
  record: requestWithdrawn,
  by: ['social-worker', 'team-manager', 'head-of-service'],
  rules: [],
});
