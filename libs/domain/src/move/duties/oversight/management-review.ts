import { type DutyRule, firstAfter } from '../../duty-rule.js';

/** Weekly while the child lives there: visits, risk, search, move-on, and everything past its date. */
export const managementReview: DutyRule = {
  entry: {
    id: 'management-review',
    name: 'Management review: visits, risk, search, move-on, and everything past its date',
    trigger: ['move', 'review-held'],
    owner: 'head-of-service',
    due: { amount: 7, unit: 'd', anchor: ['lastReview.occurredAt', 'move.occurredAt'] },
    metBy: 'management review held: who was needed, who came, what was done about who did not',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'reviewed-after-registration', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+2wd' },
    ],
    source: 'Nottinghamshire, Northumberland, Brighton',
    statutory: false,
  },
  occurrences: ({ moved, reviews }) => {
    if (!moved) return [];
    const first = { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstAfter(reviews, moved) };
    const later = reviews.map((review) => ({
      trigger: review,
      anchors: { 'lastReview.occurredAt': review.at },
      met: firstAfter(reviews, review),
    }));
    return [first, ...later];
  },
};
