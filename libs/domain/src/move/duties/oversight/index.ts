/** Duties about oversight while the child lives there. */
import type { DutyRule } from '../../duty-rule.js';
import { continuationDecision } from './continuation-decision.js';
import { managementReview } from './management-review.js';
import { reviewOutcome } from './review-outcome.js';

export const OVERSIGHT: readonly DutyRule[] = [managementReview, reviewOutcome, continuationDecision];
