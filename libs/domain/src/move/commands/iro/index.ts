/** Commands on the reviewing officer and statutory reviews. */
import type { AnyCommand } from '../../command.js';
import { answerIroAlert } from './answer-iro-alert.js';
import { countersignIroAlert } from './countersign-iro-alert.js';
import { holdStatutoryReview } from './hold-statutory-review.js';
import { informIro } from './inform-iro.js';
import { raiseIroAlert } from './raise-iro-alert.js';
import { recordIroView } from './record-iro-view.js';
import { recordLookedAfter } from './record-looked-after.js';
import { withdrawIroAlert } from './withdraw-iro-alert.js';

export const IRO: readonly AnyCommand[] = [
  informIro,
  recordIroView,
  raiseIroAlert,
  answerIroAlert,
  countersignIroAlert,
  withdrawIroAlert,
  recordLookedAfter,
  holdStatutoryReview,
];
