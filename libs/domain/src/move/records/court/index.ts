/** Records of the court. */
import { applicationLodged } from './application-lodged.js';
import { hearingHeld } from './hearing-held.js';
import { legalAdviceGiven } from './legal-advice-given.js';
import { legalStatusChanged } from './legal-status-changed.js';
import { ofstedTold } from './ofsted-told.js';
import { orderDischarged } from './order-discharged.js';
import { orderMade } from './order-made.js';
import { orderRefused } from './order-refused.js';
import { restrictionsStopped } from './restrictions-stopped.js';
import { restrictionsUsed } from './restrictions-used.js';

export const COURT = [
  legalAdviceGiven,
  legalStatusChanged,
  applicationLodged,
  orderMade,
  orderRefused,
  orderDischarged,
  restrictionsStopped,
  restrictionsUsed,
  hearingHeld,
  ofstedTold,
] as const;
