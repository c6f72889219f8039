import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { foundOrMovedAfterNo } from '../../found-or-moved-after-no.js';

/** Nothing can be authorised backwards: the decision is made after the child had moved, and marked so. Replaces decision-made. */
export const decisionAfterMove: DutyRule = {
  entry: {
    id: 'decision-after-move',
    name: 'Decision made after the child had moved',
    trigger: ['discovery'],
    owner: 'dcs',
    due: { amount: 24, unit: 'h', anchor: 'discovery.occurredAt' },
    alt: [{ when: 'a move is recorded after not authorised', due: { amount: 24, unit: 'h', anchor: 'move.recordedAt' } }],
    metBy: 'decision authorised or not authorised, marked as made after the child had moved',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: true,
    reminder: 'two-hours-before',
    ladder: [{ level: 'L5', offset: '+0' }],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    foundOrMovedAfterNo(state).map((occurrence) => ({
      ...occurrence,
      met: firstRecorded(state.decisions.filter(({ seq }) => seq > occurrence.trigger.seq)),
    })),
};
