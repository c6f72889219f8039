import { firstOutside, isAtADistance, wasAnEmergency } from '../../area.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { outOfAreaApproved } from '../../records/the-move/out-of-area-approved.js';

/** After an emergency the whole approval follows (reg 11 as amended). */
export const outOfAreaApprovalCompleted: DutyRule = {
  entry: {
    id: 'out-of-area-approval-completed',
    name: 'Out-of-area approval completed after an emergency move',
    trigger: ['move'],
    when: 'address outside the area, verbal or found-there route',
    owner: 'nominated-officer',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'approval',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L4', offset: '+0' }],
    floor: { amount: 5, unit: 'wd', anchor: 'move.occurredAt', source: 'reg 11 as amended' },
    source: 'reg 11 as amended',
    statutory: true,
  },
  occurrences: (state) => {
    const { moved } = state;
    const outside = firstOutside(state);
    if (!moved || !outside || !wasAnEmergency(state)) return [];
    return [
      {
        // Known when both the move and the address are.
        trigger: { ...moved, rec: Math.max(moved.rec, outside.rec) },
        anchors: { 'move.occurredAt': moved.at },
        met: firstRecorded(outOfAreaApproved.of(state).filter(({ kind }) => kind === 'whole')),
        ...(isAtADistance(state) && { owner: { role: 'dcs' } }),
      },
    ];
  },
};
