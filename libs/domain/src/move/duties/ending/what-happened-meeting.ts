import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { ofThisEnding } from '../../of-this-ending.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';

/** Where the stay ended otherwise than planned. */
export const whatHappenedMeeting: DutyRule = {
  entry: {
    id: 'what-happened-meeting',
    name: '"What happened and what we learned" meeting',
    trigger: ['stay-ended'],
    when: 'the manner of ending was unplanned',
    owner: 'head-of-service',
    due: { amount: 10, unit: 'wd', anchor: 'stayEnded.occurredAt' },
    metBy: 'meeting held, learning recorded; a heading of the ending meeting',
    judgedBy: 'occurredAt',
    endsWith: ['death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2018; figure ours',
    statutory: false,
  },
  occurrences: (state) => {
    const { stayEnded } = state;
    if (!stayEnded || stayEnded.planned) return [];
    return [
      {
        trigger: stayEnded,
        anchors: { 'stayEnded.occurredAt': stayEnded.at },
        met: firstRecorded(ofThisEnding(state, endingMeetingHeld.of(state))),
      },
    ];
  },
};
