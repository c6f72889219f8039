import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

/** Three months after the first (reg 33(2)). */
export const secondStatutoryReview: DutyRule = {
  entry: {
    id: 'second-statutory-review',
    name: 'Second statutory review',
    trigger: ['first-review-held'],
    owner: 'iro',
    due: { amount: 3, unit: 'm', anchor: 'firstReview.occurredAt' },
    metBy: 'statutory review held, for this child singly',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'IROM', offset: '+0' },
      { level: 'HSQ', offset: '+5wd' },
    ],
    floor: { amount: 3, unit: 'm', anchor: 'firstReview.occurredAt', source: 'reg 33(2)' },
    source: 'reg 33(2)',
    statutory: true,
  },
  occurrences: (state) => {
    const held = statutoryReviewHeld.of(state).filter(({ singly }) => singly);
    return held
      .filter(({ number }) => number === 1)
      .map((review) => ({
        trigger: review,
        anchors: { 'firstReview.occurredAt': review.at },
        met: firstRecorded(held.filter(({ number }) => number === 2)),
      }));
  },
};
