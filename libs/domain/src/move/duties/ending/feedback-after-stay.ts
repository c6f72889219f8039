import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';
import { feedbackAsked } from '../../records/ending/feedback-asked.js';
import { startOfDay, dayIndexOfDate } from '../../../calendar/calendar.js';

/** Once, from the end of the stay or of the unregistered period, whichever came to be known first. */
export const feedbackAfterStay: DutyRule = {
  entry: {
    id: 'feedback-after-stay',
    name: 'Feedback after the stay',
    trigger: ['stay-ended', 'unregistered-period-ended'],
    owner: 'social-worker',
    due: { amount: 10, unit: 'wd', anchor: ['stayEnded.occurredAt', 'unregisteredPeriodEnded.date'] },
    metBy: 'feedback asked, answered or declined, after the end; a heading of the ending meeting',
    judgedBy: 'occurredAt',
    endsWith: ['eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2024; figures ours',
    statutory: false,
  },
  occurrences: (state, { calendar }) => {
    const { stayEnded, registered } = state;
    const trigger = firstRecorded([stayEnded, registered]);
    if (!trigger) return [];
    const byRegistration = registered?.seq === trigger.seq;
    const end = byRegistration ? startOfDay(calendar, dayIndexOfDate(calendar, registered.from)) : trigger.at;
    return [
      {
        trigger,
        anchors: byRegistration ? { 'unregisteredPeriodEnded.date': registered.from } : { 'stayEnded.occurredAt': trigger.at },
        met: firstRecorded([...feedbackAsked.of(state), ...endingMeetingHeld.of(state)].filter(({ at }) => at >= end)),
      },
    ];
  },
};
