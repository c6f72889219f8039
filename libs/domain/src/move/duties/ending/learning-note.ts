import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { ofThisEnding } from '../../of-this-ending.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';
import { learningNoted } from '../../records/ending/learning-noted.js';

/** A heading of the ending meeting. */
export const learningNote: DutyRule = {
  entry: {
    id: 'learning-note',
    name: 'Learning note',
    trigger: ['stay-ended'],
    owner: 'head-of-service',
    due: { amount: 10, unit: 'wd', anchor: 'stayEnded.occurredAt' },
    metBy: 'learning note; a heading of the ending meeting',
    judgedBy: 'recordedAt',
    endsWith: ['death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    state.stayEnded
      ? [
          {
            trigger: state.stayEnded,
            anchors: { 'stayEnded.occurredAt': state.stayEnded.at },
            met: firstRecorded(ofThisEnding(state, [...learningNoted.of(state), ...endingMeetingHeld.of(state)])),
          },
        ]
      : [],
};
