/** Duties about oversight while the child lives there. */
import type { DutyRule } from '../../duty-rule.js';
import { continuationDecision } from './continuation-decision.js';
import { managementReview } from './management-review.js';
import { reviewOutcome } from './review-outcome.js';
import { actionDoneDuty } from './action-done.js';
import { allocationVacant } from './allocation-vacant.js';
import { applicationRefused } from './application-refused.js';
import { moveOnPlan } from './move-on-plan.js';
import { ofstedWarningExitPlan } from './ofsted-warning-exit-plan.js';
import { registrationStatusCheck } from './registration-status-check.js';
import { searchForRegisteredHome } from './search-for-registered-home.js';
import { stayMark180 } from './stay-mark-180.js';
import { stayMark28 } from './stay-mark-28.js';
import { stayMark90 } from './stay-mark-90.js';

export const OVERSIGHT: readonly DutyRule[] = [
  managementReview,
  reviewOutcome,
  continuationDecision,
  actionDoneDuty,
  searchForRegisteredHome,
  registrationStatusCheck,
  applicationRefused,
  ofstedWarningExitPlan,
  moveOnPlan,
  stayMark28,
  stayMark90,
  stayMark180,
  allocationVacant,
];
