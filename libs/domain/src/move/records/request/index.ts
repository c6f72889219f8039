/** Records of the request and the decision. */
import { authorised } from './authorised.js';
import { decisionFiled } from './decision-filed.js';
import { moveOpened } from './move-opened.js';
import { notAuthorised } from './not-authorised.js';
import { openingPosition } from './opening-position.js';
import { requestDrafted } from './request-drafted.js';
import { requestEndorsed } from './request-endorsed.js';
import { requestReturned } from './request-returned.js';
import { requestSent } from './request-sent.js';
import { requestWithdrawn } from './request-withdrawn.js';
import { verbalYesConfirmed } from './verbal-yes-confirmed.js';
import { verbalYesFirst, verbalYesGiven } from './verbal-yes-given.js';
import { verbalYesNoted } from './verbal-yes-noted.js';
import { childTold } from './child-told.js';
import { tellingDelayed } from './telling-delayed.js';
import { safeTonightRecorded } from './safe-tonight-recorded.js';

export const REQUEST = [
  moveOpened,
  requestDrafted,
  requestSent,
  requestReturned,
  requestEndorsed,
  requestWithdrawn,
  verbalYesFirst,
  verbalYesGiven,
  verbalYesNoted,
  verbalYesConfirmed,
  authorised,
  notAuthorised,
  decisionFiled,
  childTold,
  tellingDelayed,
  safeTonightRecorded,
  openingPosition,
] as const;
