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
  example: {
    why: 'Your aunt Bea has the second bedroom from tonight. You and your brother go to her at six, and you helped to carry the mattress.',
  },
});
