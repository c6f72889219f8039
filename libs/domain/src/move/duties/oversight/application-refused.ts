import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { moveOnPlanned } from '../../records/oversight/move-on-planned.js';
import { registrationStatusRecorded } from '../../records/oversight/registration-status-recorded.js';

/** The assistant director is called at once: what changes now (edge case 6)? */
export const applicationRefused: DutyRule = {
  entry: {
    id: 'application-refused',
    name: 'Registration refused or application withdrawn: what changes now',
    trigger: ['application-refused', 'application-withdrawn'],
    owner: 'head-of-service',
    due: { amount: 2, unit: 'wd', anchor: 'trigger.occurredAt' },
    metBy: 'management review held after it, or move-on plan with a new target date',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L3', offset: 'at-known' }],
    source: 'edge case 6; figure ours',
    statutory: false,
  },
  occurrences: (state) =>
    registrationStatusRecorded
      .of(state)
      .filter(({ status }) => status === 'application-refused' || status === 'application-withdrawn')
      .map((end) => ({
        trigger: end,
        anchors: { 'trigger.occurredAt': end.at },
        met: firstRecorded([...state.reviews, ...moveOnPlanned.of(state)].filter(({ at }) => at >= end.at)),
      })),
};
