/** Records of the time before the move, and the move. */
import { foundThere } from './found-there.js';
import { movePlanned } from './move-planned.js';
import { moved } from './moved.js';
import { addressRecorded } from './address-recorded.js';
import { checkRecorded } from './check-recorded.js';
import { gapsAccepted } from './gaps-accepted.js';
import { keyStage4Approved } from './key-stage-4-approved.js';
import { notificationsRecorded } from './notifications-recorded.js';
import { outOfAreaApproved } from './out-of-area-approved.js';
import { placementPlanAgreed } from './placement-plan-agreed.js';
import { previousHomeNoticeGiven } from './previous-home-notice-given.js';
import { schoolingRecorded } from './schooling-recorded.js';

export const THE_MOVE = [
  movePlanned,
  moved,
  foundThere,
  checkRecorded,
  gapsAccepted,
  addressRecorded,
  outOfAreaApproved,
  schoolingRecorded,
  keyStage4Approved,
  placementPlanAgreed,
  notificationsRecorded,
  previousHomeNoticeGiven,
] as const;
