/** Every duty about a move. A new one is a file and a line here; one that follows from others stands after them. */
import type { DutyRule } from '../duty-rule.js';
import { childHasMoved } from './child-has-moved.js';
import { continuationDecision } from './continuation-decision.js';
import { decisionAfterMove } from './decision-after-move.js';
import { decisionMade } from './decision-made.js';
import { decisionOnFile } from './decision-on-file.js';
import { firstVisit } from './first-visit.js';
import { fullRequestAfterVerbalYes } from './full-request-after-verbal-yes.js';
import { lapse } from './lapse.js';
import { managementReview } from './management-review.js';
import { nextVisit } from './next-visit.js';
import { requestAfterMove } from './request-after-move.js';
import { requestSentDuty } from './request-sent.js';
import { reviewOutcome } from './review-outcome.js';
import { verbalYesConfirmedDuty } from './verbal-yes-confirmed.js';
import { verbalYesNotedDuty } from './verbal-yes-noted.js';
import { visitWrittenUpDuty } from './visit-written-up.js';

export const DUTIES: readonly DutyRule[] = [
  requestSentDuty,
  fullRequestAfterVerbalYes,
  decisionMade,
  verbalYesNotedDuty,
  verbalYesConfirmedDuty,
  decisionOnFile,
  requestAfterMove,
  decisionAfterMove,
  childHasMoved,
  firstVisit,
  nextVisit,
  visitWrittenUpDuty,
  managementReview,
  reviewOutcome,
  continuationDecision,
  lapse,
];

/** The default policy. */
export const DEFAULT_POLICY = DUTIES.map(({ entry }) => entry);
