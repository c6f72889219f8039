import { command } from '../../command.js';
import { statutoryReviewHeld } from '../../records/iro/statutory-review-held.js';

export const holdStatutoryReview = command({
  verb: 'hold-statutory-review',
  title: 'Record a statutory review',
  record: statutoryReviewHeld,
  by: ['iro', 'iro-manager'],
  rules: [],
});
