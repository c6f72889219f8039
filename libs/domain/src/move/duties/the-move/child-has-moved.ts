import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { wasThereAlready } from '../../state.js';

/** Without it twenty clocks would never start and everything would look well. */
export const childHasMoved: DutyRule = {
  entry: {
    id: 'child-has-moved',
    name: 'Has the child moved?',
    trigger: ['request-sent', 'verbal-yes'],
    owner: 'social-worker',
    due: { amount: 2, unit: 'h', anchor: 'plannedMove.at' },
    metBy: 'move recorded, or a new planned time, or request withdrawn',
    judgedBy: 'recordedAt',
    endsWith: ['not-authorised', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    if (wasThereAlready(state)) return [];
    const { plannedMoves, moved, withdrawn } = state;
    return plannedMoves.map((plan) => ({
      trigger: plan,
      anchors: { 'plannedMove.at': plan.planned },
      met: firstRecorded([moved, withdrawn, ...plannedMoves.filter(({ seq }) => seq > plan.seq)]),
    }));
  },
};
