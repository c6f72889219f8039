/** Records of oversight while the child lives there. */
import { continued } from './continued.js';
import { notContinued } from './not-continued.js';
import { reviewHeld } from './review-held.js';
import { reviewOutcomeRecorded } from './review-outcome-recorded.js';
import { actionDone } from './action-done.js';
import { actionDropped } from './action-dropped.js';
import { actionRedated } from './action-redated.js';
import { actionSet } from './action-set.js';
import { allocated } from './allocated.js';
import { challengeReviewed } from './challenge-reviewed.js';
import { exitPlanned } from './exit-planned.js';
import { homeFound } from './home-found.js';
import { moveOnPlanned } from './move-on-planned.js';
import { registrationStatusRecorded } from './registration-status-recorded.js';
import { searchRecorded } from './search-recorded.js';
import { searchStated } from './search-stated.js';
import { vacancyRecorded } from './vacancy-recorded.js';
import { warningLetterReceived } from './warning-letter-received.js';

export const OVERSIGHT = [
  continued,
  notContinued,
  reviewHeld,
  reviewOutcomeRecorded,
  actionSet,
  actionDone,
  actionRedated,
  actionDropped,
  searchRecorded,
  searchStated,
  homeFound,
  registrationStatusRecorded,
  warningLetterReceived,
  exitPlanned,
  moveOnPlanned,
  challengeReviewed,
  vacancyRecorded,
  allocated,
] as const;
