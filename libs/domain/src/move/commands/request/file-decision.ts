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
  example: { decision: 16, cmsRef: 'BX-2026-11830', filedAt: '2026-11-16T16:20:00Z' },
});
