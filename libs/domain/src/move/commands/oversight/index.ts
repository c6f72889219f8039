/** Commands on oversight while the child lives there. */
import type { AnyCommand } from '../../command.js';
import { continueStay } from './continue.js';
import { holdReview } from './hold-review.js';
import { notContinue } from './not-continue.js';
import { recordReviewOutcome } from './record-review-outcome.js';

export const OVERSIGHT: readonly AnyCommand[] = [continueStay, notContinue, holdReview, recordReviewOutcome];
