import { isWorkingDay, dayOf, localTimeOf } from '../../../calendar/calendar.js';
import { HOUR, type Instant } from '../../../calendar/instant.js';
import type { CompiledCalendar } from '../../../calendar/calendar.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';
import { lookedBack } from '../../records/ending/looked-back.js';

/** From 17:00 to 09:00, at weekends and on holidays: the day team looks at it on the next working day. */
export const outOfHoursLookBack: DutyRule = {
  entry: {
    id: 'out-of-hours-look-back',
    name: 'Look-back by the day team on an out-of-hours move',
    trigger: ['move'],
    when: 'local time is 17:00:00 or later or before 09:00:00, or the day is not a working day',
    owner: 'team-manager',
    due: { amount: 1, unit: 'next-wd', anchor: 'move.occurredAt' },
    metBy: 'look-back: match, what was passed on, what to change before tonight; also as a heading of the ending meeting',
    judgedBy: 'recordedAt',
    endsWith: ['death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2018; figure ours',
    statutory: false,
  },
  occurrences: (state, { calendarAt }) => {
    const { moved } = state;
    if (!moved || !outOfHours(calendarAt(moved.rec), moved.at)) return [];
    const meetings = endingMeetingHeld.of(state).filter(({ nightMove }) => nightMove);
    return [{ trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstRecorded([...lookedBack.of(state), ...meetings]) }];
  },
};

const DAY = 24 * HOUR;
const outOfHours = (calendar: CompiledCalendar, at: Instant): boolean => {
  const time = ((localTimeOf(calendar, at) % DAY) + DAY) % DAY;
  return !isWorkingDay(calendar, dayOf(calendar, at)) || time < 9 * HOUR || time >= 17 * HOUR;
};
