import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

/** The move is a significant change: any statutory review after it. */
export const earlyReview: DutyRule = {
  entry: {
    id: 'early-review',
    name: 'Early statutory review after the move',
    trigger: ['move'],
    owner: 'iro',
    due: { amount: 20, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'any statutory review held after the move',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const after = statutoryReviewHeld.of(state).filter(({ at }) => at >= moved.at);
    return [{ trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstRecorded(after) }];
  },
};
