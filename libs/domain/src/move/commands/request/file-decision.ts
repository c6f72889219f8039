import { command } from '../../command.js';
import { decisionFiled } from '../../records/request/decision-filed.js';
import { decisionCanBeFiled } from '../../rules/decision-can-be-filed.js';

/** Records that the decision stands on the child's file. */
export const fileDecision = command({
  verb: 'file-decision',
  title: "Put the decision on the child's file",
  record: decisionFiled,
  by: ['social-worker', 'team-manager'],
  rules: [decisionCanBeFiled],
});
