/** Duties about what happens to the child. */
import type { DutyRule } from '../../duty-rule.js';
import { breakGlassReview } from './break-glass-review.js';
import { complaintAnswer } from './complaint-answer.js';
import { ladoReferral } from './lado-referral.js';
import { missingReportedDuty } from './missing-reported.js';
import { restraintDebrief } from './restraint-debrief.js';
import { returnInterview } from './return-interview.js';
import { riskAssessmentRefreshed } from './risk-assessment-refreshed.js';
import { riskRefreshedAfterEvent } from './risk-refreshed-after-event.js';
import { seriousHarm } from './serious-harm.js';
import { stillMissing } from './still-missing.js';

export const INCIDENTS: readonly DutyRule[] = [
  missingReportedDuty,
  returnInterview,
  stillMissing,
  seriousHarm,
  ladoReferral,
  restraintDebrief,
  complaintAnswer,
  breakGlassReview,
  riskAssessmentRefreshed,
  riskRefreshedAfterEvent,
];
