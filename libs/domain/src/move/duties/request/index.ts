/** Duties about the request and the decision. */
import type { DutyRule } from '../../duty-rule.js';
import { decisionAfterMove } from './decision-after-move.js';
import { decisionMade } from './decision-made.js';
import { decisionOnFile } from './decision-on-file.js';
import { fullRequestAfterVerbalYes } from './full-request-after-verbal-yes.js';
import { requestAfterMove } from './request-after-move.js';
import { requestSentDuty } from './request-sent.js';
import { verbalYesConfirmedDuty } from './verbal-yes-confirmed.js';
import { verbalYesNotedDuty } from './verbal-yes-noted.js';
import { childToldDuty } from './child-told.js';
import { noAndMoved } from './no-and-moved.js';

export const REQUEST: readonly DutyRule[] = [
  requestSentDuty,
  fullRequestAfterVerbalYes,
  decisionMade,
  verbalYesNotedDuty,
  verbalYesConfirmedDuty,
  decisionOnFile,
  requestAfterMove,
  decisionAfterMove,
  childToldDuty,
  noAndMoved,
];
