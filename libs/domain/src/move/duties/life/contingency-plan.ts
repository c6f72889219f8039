import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { contingencyPlanned } from '../../records/life/contingency-planned.js';

/** Such a home may end overnight. */
export const contingencyPlan: DutyRule = {
  entry: {
    id: 'contingency-plan',
    name: 'Contingency plan: what happens if this home ends tonight',
    trigger: ['move'],
    owner: 'team-manager',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'contingency plan',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    state.moved
      ? [{ trigger: state.moved, anchors: { 'move.occurredAt': state.moved.at }, met: firstRecorded(contingencyPlanned.of(state)) }]
      : [],
};
