import type { DutyRule } from '../../duty-rule.js';

/** The chair is the head of service as a rule, so the first call is to the assistant director. */
export const reviewOutcome: DutyRule = {
  entry: {
    id: 'review-outcome',
    name: 'Review outcome recorded and sent',
    trigger: ['review-held'],
    owner: 'review-chair',
    due: { amount: 1, unit: 'wd', anchor: 'review.occurredAt' },
    metBy:
      'outcome complete: decisions, actions with one owner and one date each, every list duty past its date answered, sent to whom and when',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+3wd' },
    ],
    source: 'our default (Birmingham)',
    statutory: false,
  },
  occurrences: ({ reviews }) =>
    reviews.map((review) => ({
      trigger: review,
      anchors: { 'review.occurredAt': review.at },
      owner: { post: review.chair },
      met: review.outcome,
    })),
};
