import { firstOutside, isAtADistance, wasAnEmergency } from '../../area.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { outOfAreaApproved } from '../../records/the-move/out-of-area-approved.js';

/** The approval comes before the move; in an emergency the minimum test does (reg 11). */
export const outOfAreaApproval: DutyRule = {
  entry: {
    id: 'out-of-area-approval',
    name: "Out-of-area approval; the director's if at a distance",
    trigger: ['address-known'],
    when: 'the address is outside the area',
    owner: 'nominated-officer',
    due: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt' },
    metBy:
      'approval; on the verbal and found-there routes the minimum test (wishes ascertained, most appropriate available, consistent with the care plan)',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L4', offset: '+0' }],
    floor: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt', source: 'reg 11' },
    source: 'reg 11',
    statutory: true,
  },
  occurrences: (state) => {
    const outside = firstOutside(state);
    if (!outside) return [];
    const enough = outOfAreaApproved.of(state).filter(({ kind }) => kind === 'whole' || wasAnEmergency(state));
    return [
      {
        trigger: outside,
        anchors: { 'move.occurredAt': state.moved?.at },
        listedFrom: state.plannedMoves.at(-1)?.planned,
        met: firstRecorded(enough),
        ...(isAtADistance(state) && { owner: { role: 'dcs' } }),
      },
    ];
  },
};
