/** Records of the reviewing officer and statutory reviews. */
import { becameLookedAfter } from './became-looked-after.js';
import { iroAlertAnswered } from './iro-alert-answered.js';
import { iroAlertCountersigned } from './iro-alert-countersigned.js';
import { iroAlertWithdrawn } from './iro-alert-withdrawn.js';
import { iroAlerted } from './iro-alerted.js';
import { iroInformed } from './iro-informed.js';
import { iroViewed } from './iro-viewed.js';
import { statutoryReviewHeld } from './statutory-review-held.js';

export const IRO = [
  iroInformed,
  iroViewed,
  iroAlerted,
  iroAlertAnswered,
  iroAlertCountersigned,
  iroAlertWithdrawn,
  becameLookedAfter,
  statutoryReviewHeld,
] as const;
