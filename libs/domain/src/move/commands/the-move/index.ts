/** Commands on the time before the move, and the move. */
import type { AnyCommand } from '../../command.js';
import { planMove } from './plan-move.js';
import { recordFoundThere } from './record-found-there.js';
import { recordMove } from './record-move.js';
import { acceptGaps } from './accept-gaps.js';
import { approveInKeyStage4 } from './approve-in-key-stage-4.js';
import { approveOutOfArea } from './approve-out-of-area.js';
import { recordAddress } from './record-address.js';
import { recordChecks } from './record-checks.js';
import { recordNotifications } from './record-notifications.js';
import { recordPlacementPlan } from './record-placement-plan.js';
import { recordPreviousHomeNotice } from './record-previous-home-notice.js';
import { recordSchooling } from './record-schooling.js';

export const THE_MOVE: readonly AnyCommand[] = [
  planMove,
  recordMove,
  recordFoundThere,
  recordChecks,
  acceptGaps,
  recordAddress,
  approveOutOfArea,
  recordSchooling,
  approveInKeyStage4,
  recordPlacementPlan,
  recordNotifications,
  recordPreviousHomeNotice,
];
