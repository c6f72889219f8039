import { command } from '../../command.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

export const holdStatutoryReview = command({
  verb: 'hold-statutory-review',
  title: 'Record a statutory review',
  record: statutoryReviewHeld,
  by: ['iro', 'iro-manager'],
  rules: [],
  example: {
    number: 1,
    singly: true,
    childTookPart: 'was-there',
    decisions:
      'One home for the two of you stays the plan. Bea is assessed by 18 December. You see her each Saturday, with nobody sitting there. You get the notes in your own words.',
  },
});
