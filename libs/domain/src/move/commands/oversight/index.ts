/** Commands on oversight while the child lives there. */
import type { AnyCommand } from '../../command.js';
import { continueStay } from './continue.js';
import { holdReview } from './hold-review.js';
import { notContinue } from './not-continue.js';
import { recordReviewOutcome } from './record-review-outcome.js';
import { allocate } from './allocate.js';
import { completeAction } from './complete-action.js';
import { dropAction } from './drop-action.js';
import { planExit } from './plan-exit.js';
import { planMoveOn } from './plan-move-on.js';
import { recordHomeFound } from './record-home-found.js';
import { recordRegistrationStatus } from './record-registration-status.js';
import { recordSearch } from './record-search.js';
import { recordVacancy } from './record-vacancy.js';
import { recordWarningLetter } from './record-warning-letter.js';
import { redateAction } from './redate-action.js';
import { reviewChallenge } from './review-challenge.js';
import { setActions } from './set-actions.js';
import { stateSearch } from './state-search.js';

export const OVERSIGHT: readonly AnyCommand[] = [
  continueStay,
  notContinue,
  holdReview,
  recordReviewOutcome,
  setActions,
  completeAction,
  redateAction,
  dropAction,
  recordSearch,
  stateSearch,
  recordHomeFound,
  recordRegistrationStatus,
  recordWarningLetter,
  planExit,
  planMoveOn,
  reviewChallenge,
  recordVacancy,
  allocate,
];
