/** Duties about the reviewing officer and statutory reviews. */
import type { DutyRule } from '../../duty-rule.js';
import { earlyReview } from './early-review.js';
import { firstStatutoryReview } from './first-statutory-review.js';
import { iroAlertAnsweredDuty } from './iro-alert-answered.js';
import { iroInformedDuty } from './iro-informed.js';
import { iroView } from './iro-view.js';
import { laterStatutoryReviews } from './later-statutory-reviews.js';
import { secondStatutoryReview } from './second-statutory-review.js';

export const IRO: readonly DutyRule[] = [
  iroInformedDuty,
  iroView,
  iroAlertAnsweredDuty,
  firstStatutoryReview,
  secondStatutoryReview,
  laterStatutoryReviews,
  earlyReview,
];
