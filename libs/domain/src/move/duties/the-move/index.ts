/** Duties about the time before the move, and the move. */
import type { DutyRule } from '../../duty-rule.js';
import { childHasMoved } from './child-has-moved.js';
import { checksBeforeMove } from './checks-before-move.js';
import { keyStage4Approval } from './key-stage-4-approval.js';
import { notificationsSent } from './notifications-sent.js';
import { outOfAreaApproval } from './out-of-area-approval.js';
import { outOfAreaApprovalCompleted } from './out-of-area-approval-completed.js';
import { placementPlan } from './placement-plan.js';
import { previousHomeNotice } from './previous-home-notice.js';
import { remainingChecks } from './remaining-checks.js';

export const THE_MOVE: readonly DutyRule[] = [
  childHasMoved,
  checksBeforeMove,
  outOfAreaApproval,
  outOfAreaApprovalCompleted,
  keyStage4Approval,
  remainingChecks,
  placementPlan,
  notificationsSent,
  previousHomeNotice,
];
