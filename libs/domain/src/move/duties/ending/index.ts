/** Duties about the end of the stay. */
import type { DutyRule } from '../../duty-rule.js';
import { feedbackAfterStay } from './feedback-after-stay.js';
import { feedbackDuringStay } from './feedback-during-stay.js';
import { learningNote } from './learning-note.js';
import { moveOnRecordedDuty } from './move-on-recorded.js';
import { outOfHoursLookBack } from './out-of-hours-look-back.js';
import { whatHappenedMeeting } from './what-happened-meeting.js';

export const ENDING: readonly DutyRule[] = [
  moveOnRecordedDuty,
  learningNote,
  whatHappenedMeeting,
  feedbackAfterStay,
  feedbackDuringStay,
  outOfHoursLookBack,
];
