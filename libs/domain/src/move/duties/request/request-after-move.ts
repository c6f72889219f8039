import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { foundOrMovedAfterNo } from '../../found-or-moved-after-no.js';

/** For a child who was found to be there already, or moved although the decision was no. Replaces request-sent; both levels are told at once. */
export const requestAfterMove: DutyRule = {
  entry: {
    id: 'request-after-move',
    name: 'Request for a child who was found to be there already',
    trigger: ['discovery'],
    owner: 'team-manager',
    due: { amount: 4, unit: 'h', anchor: 'discovery.occurredAt' },
    alt: [{ when: 'a move is recorded after not authorised', due: { amount: 4, unit: 'h', anchor: 'move.recordedAt' } }],
    metBy: 'request sent',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'call',
    safety: true,
    reminder: 'two-hours-before',
    ladder: [
      { level: 'L3', offset: 'at-known' },
      { level: 'L4', offset: 'at-known' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    foundOrMovedAfterNo(state).map((occurrence) => ({
      ...occurrence,
      met: firstRecorded(state.sendings.filter(({ seq }) => seq > occurrence.trigger.seq)),
    })),
};
