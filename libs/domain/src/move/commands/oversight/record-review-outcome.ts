import { command } from '../../command.js';
import { reviewOutcomeRecorded } from '../../records/oversight/review-outcome-recorded.js';
import { actionsLieWithin28Days } from '../../rules/actions-lie-within-28-days.js';
import { everyDutyPastItsDateIsAnswered } from '../../rules/every-duty-past-its-date-is-answered.js';
import { reviewCanBeRecorded } from '../../rules/review-can-be-recorded.js';
import { sentAfterTheReview } from '../../rules/sent-after-the-review.js';

/** What the review decided, and to whom it was sent. */
export const recordReviewOutcome = command({
  verb: 'record-review-outcome',
  title: 'Record the outcome of the review',
  record: reviewOutcomeRecorded,
  by: ['head-of-service', 'team-manager'],
  rules: [reviewCanBeRecorded, actionsLieWithin28Days, sentAfterTheReview, everyDutyPastItsDateIsAnswered],
});
