import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { advocateOffered } from '../../records/life/advocate-offered.js';

/** An independent voice for the child, from the first days on. */
export const advocateOfferedDuty: DutyRule = {
  entry: {
    id: 'advocate-offered',
    name: 'Advocate offered',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 2, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'advocate offered (accepted, declined, already has one)',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Cornwall; ours',
    statutory: false,
  },
  occurrences: (state) =>
    state.moved
      ? [{ trigger: state.moved, anchors: { 'move.occurredAt': state.moved.at }, met: firstRecorded(advocateOffered.of(state)) }]
      : [],
};
