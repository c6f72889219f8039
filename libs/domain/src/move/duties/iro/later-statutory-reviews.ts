import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

/** Six months after the second, and after each later one (reg 33(2)). */
export const laterStatutoryReviews: DutyRule = {
  entry: {
    id: 'later-statutory-reviews',
    name: 'Later statutory reviews',
    trigger: ['statutory-review-held'],
    when: 'the second or a later one',
    owner: 'iro',
    due: { amount: 6, unit: 'm', anchor: 'lastStatutoryReview.occurredAt' },
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
    floor: { amount: 6, unit: 'm', anchor: 'lastStatutoryReview.occurredAt', source: 'reg 33(2)' },
    source: 'reg 33(2)',
    statutory: true,
  },
  occurrences: (state) => {
    const held = statutoryReviewHeld.of(state).filter(({ singly }) => singly);
    return held
      .filter(({ number }) => number >= 2)
      .map((review) => ({
        trigger: review,
        anchors: { 'lastStatutoryReview.occurredAt': review.at },
        met: firstRecorded(held.filter(({ number }) => number > review.number)),
      }));
  },
};
