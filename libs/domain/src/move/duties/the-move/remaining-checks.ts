import type { DutyRule } from '../../duty-rule.js';
import { REMAINING } from '../../checks.js';
import { completedBy } from '../../completed-by.js';
import { checkRecorded } from '../../records/the-move/check-recorded.js';
import { gapsAccepted } from '../../records/the-move/gaps-accepted.js';

/** The others of the list, and what can only be seen afterwards. */
export const remainingChecks: DutyRule = {
  entry: {
    id: 'remaining-checks',
    name: 'Remaining checks',
    trigger: ['move'],
    owner: 'commissioning',
    due: { amount: 3, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'each remaining check done, or not done with reason and acceptance',
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
      ? [
          {
            trigger: state.moved,
            anchors: { 'move.occurredAt': state.moved.at },
            met: completedBy(REMAINING, [...checkRecorded.of(state), ...gapsAccepted.of(state)]),
          },
        ]
      : [],
};
