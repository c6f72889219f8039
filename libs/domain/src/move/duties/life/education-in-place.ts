import { localDate } from '../../../calendar/calendar.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { educationRecorded } from '../../records/life/education-recorded.js';

/** From the fifth birthday on; at 16 and 17 it is met by saying that the child is not in education or training. */
export const educationInPlace: DutyRule = {
  entry: {
    id: 'education-in-place',
    name: 'Education in place',
    trigger: ['move'],
    when: 'the child is of compulsory school age, or 16 or 17 and in education or training',
    owner: 'social-worker',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'education in place or planned with a date: where, hours a week, who teaches, virtual school told',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state, { calendar }) => {
    const { moved, child } = state;
    const fifthBirthday = `${String(Number(child.turns18On.slice(0, 4)) - 13)}${child.turns18On.slice(4)}`;
    if (!moved || localDate(calendar, moved.at) < fifthBirthday) return [];
    return [{ trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstRecorded(educationRecorded.of(state)) }];
  },
};
