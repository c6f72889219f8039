/** Records of the end of the stay. */
import { homeRegistered } from './home-registered.js';
import { stayEnded } from './stay-ended.js';
import { endingMeetingHeld } from './ending-meeting-held.js';
import { endingWithdrawn } from './ending-withdrawn.js';
import { feedbackAsked } from './feedback-asked.js';
import { learningNoted } from './learning-noted.js';
import { leavingCareTeamTold } from './leaving-care-team-told.js';
import { lookedBack } from './looked-back.js';
import { moveOnRecorded } from './move-on-recorded.js';
import { moveOnTimed } from './move-on-timed.js';

export const ENDING = [
  homeRegistered,
  stayEnded,
  moveOnTimed,
  moveOnRecorded,
  feedbackAsked,
  endingMeetingHeld,
  learningNoted,
  lookedBack,
  leavingCareTeamTold,
  endingWithdrawn,
] as const;
