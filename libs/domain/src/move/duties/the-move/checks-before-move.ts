import type { DutyRule } from '../../duty-rule.js';
import { TONIGHT } from '../../checks.js';
import { completedBy } from '../../completed-by.js';
import { firstAsked } from '../../first-asked.js';
import { checkRecorded } from '../../records/the-move/check-recorded.js';
import { gapsAccepted } from '../../records/the-move/gaps-accepted.js';

/** Asked for once; of a critical check that is not done the authoriser alone accepts it. */
export const checksBeforeMove: DutyRule = {
  entry: {
    id: 'checks-before-move',
    name: 'The seven checks needed tonight',
    trigger: ['request-sent', 'verbal-yes'],
    owner: 'commissioning',
    due: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt' },
    metBy: 'each of checks.tonight done, or not done with reason and who accepts the gap (critical ones: only the authoriser)',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: true,
    reminder: 'morning-list',
    ladder: [{ level: 'L2', offset: 'at-known', from: 'move.recordedAt' }],
    source: 'Sunderland, Blackpool; ours',
    statutory: false,
  },
  occurrences: (state) => {
    const met = completedBy(TONIGHT, [...checkRecorded.of(state), ...gapsAccepted.of(state)]);
    const anchors = { 'move.occurredAt': state.moved?.at, 'move.recordedAt': state.moved?.rec };
    const listedFrom = state.plannedMoves.at(-1)?.planned;
    return firstAsked(state, state.sendings, state.verbalYeses).map((trigger) => ({ trigger, anchors, listedFrom, met }));
  },
};
