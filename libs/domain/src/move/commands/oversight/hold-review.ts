import { command } from '../../command.js';
import { reviewHeld } from '../../records/oversight/review-held.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

/** A management review of this child was held. */
export const holdReview = command({
  verb: 'hold-review',
  title: 'Record a management review',
  record: reviewHeld,
  by: ['head-of-service', 'team-manager'],
  rules: [duringTheStay],
  whenCorrected: [duringTheStay],
});
