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
  example: {
    review: 66,
    decisions:
      'One house for the two of you stays first. Bea is asked what it would take, with the money named. The night sheets stop today.',
    education: 'You keep your school and the taxi. French is caught up with Ms Adair on two Tuesdays.',
    health: 'The dentist on 3 December. Your second inhaler goes into the car.',
    familyTime: 'Bea each Saturday, with nobody sitting there. Maureen by telephone when she wants to.',
    hobbies: 'Charcoal is bought. The art club takes you on Thursdays at lunch.',
    actions: [
      { what: 'Bea’s assessment begun, with a date for its end', owner: 'hos-care', dueOn: '2026-12-04' },
      { what: 'The alarm at your window', owner: 'commissioning', dueOn: '2026-11-30' },
      { what: 'A bunk bed for your brother', owner: 'sw-care-2', dueOn: '2026-12-02' },
    ],
    answers: [
      { duty: 'unannounced-quality-visit@25', owner: 'qa', dueOn: '2026-12-07' },
      { duty: 'registration-status-check@25', owner: 'commissioning', dueOn: '2026-12-01' },
    ],
    sentTo: [{ post: 'sw-care-2' }, { post: 'tm-care' }, { post: 'iro' }],
    sentAt: '2026-11-26T09:30:00Z',
  },
});
