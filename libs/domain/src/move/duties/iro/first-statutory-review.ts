import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { becameLookedAfter } from '../../records/iro/became-looked-after.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

/** Twenty working days from becoming looked after, for this child singly (reg 33(1)). */
export const firstStatutoryReview: DutyRule = {
  entry: {
    id: 'first-statutory-review',
    name: 'First statutory review',
    trigger: ['became-looked-after'],
    owner: 'iro',
    due: { amount: 20, unit: 'wd', anchor: 'lookedAfter.date' },
    metBy: 'first statutory review held, for this child singly',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'IROM', offset: '+0' },
      { level: 'HSQ', offset: '+5wd' },
    ],
    floor: { amount: 20, unit: 'wd', anchor: 'lookedAfter.date', source: 'reg 33(1)' },
    source: 'reg 33(1)',
    statutory: true,
  },
  occurrences: (state) =>
    becameLookedAfter.of(state).map((began) => ({
      trigger: began,
      anchors: { 'lookedAfter.date': began.date },
      met: firstRecorded(statutoryReviewHeld.of(state).filter(({ number, singly }) => number === 1 && singly)),
    })),
};
