/** Commands on the end of the stay. */
import type { AnyCommand } from '../../command.js';
import { recordRegistration } from './record-registration.js';
import { recordStayEnded } from './record-stay-ended.js';
import { askFeedback } from './ask-feedback.js';
import { holdEndingMeeting } from './hold-ending-meeting.js';
import { lookBack } from './look-back.js';
import { noteLearning } from './note-learning.js';
import { recordMoveOn } from './record-move-on.js';
import { tellLeavingCareTeam } from './tell-leaving-care-team.js';
import { timeMoveOn } from './time-move-on.js';
import { withdrawEnding } from './withdraw-ending.js';

export const ENDING: readonly AnyCommand[] = [
  recordRegistration,
  recordStayEnded,
  timeMoveOn,
  recordMoveOn,
  askFeedback,
  holdEndingMeeting,
  noteLearning,
  lookBack,
  tellLeavingCareTeam,
  withdrawEnding,
];
