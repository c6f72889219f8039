import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { placementPlanAgreed } from '../../records/the-move/placement-plan-agreed.js';

/** Agreed and signed within five working days where it could not be before (reg 9(2)). */
export const placementPlan: DutyRule = {
  entry: {
    id: 'placement-plan',
    name: 'Placement plan',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'placement plan agreed and signed (reference)',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '-1wd' },
      { level: 'L2', offset: '+0' },
      { level: 'L3', offset: '+1wd' },
    ],
    floor: { amount: 5, unit: 'wd', anchor: 'move.occurredAt', source: 'reg 9(2)' },
    source: 'reg 9',
    statutory: true,
  },
  occurrences: (state) =>
    state.moved
      ? [{ trigger: state.moved, anchors: { 'move.occurredAt': state.moved.at }, met: firstRecorded(placementPlanAgreed.of(state)) }]
      : [],
};
