import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { healthRecorded } from '../../records/life/health-recorded.js';

/** GP, medication, health assessment and dentist. */
export const healthAndGp: DutyRule = {
  entry: {
    id: 'health-and-gp',
    name: 'Health and GP',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 10, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'GP, medication, health assessment and dentist: each with a date, or why not',
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
      ? [{ trigger: state.moved, anchors: { 'move.occurredAt': state.moved.at }, met: firstRecorded(healthRecorded.of(state)) }]
      : [],
};
