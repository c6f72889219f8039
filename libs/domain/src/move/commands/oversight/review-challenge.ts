import { command } from '../../command.js';
import { challengeReviewed } from '../../records/oversight/challenge-reviewed.js';
import { theMarkIsReached } from '../../rules/the-mark-is-reached.js';

export const reviewChallenge = command({
  verb: 'review-challenge',
  title: 'Record a challenge review',
  record: challengeReviewed,
  by: ['challenge-reviewer'],
  rules: [theMarkIsReached],
  example: {
    nights: '28',
    challenge:
      'Why was Bea not asked in the first week what she needed? Nobody outside the line had read the night sheets before the child complained. What would have been missed without her?',
    answer:
      'We asked whether she could and not what it would take. That is changed. The sheets should have been read on the first quality visit.',
  },
  whenCorrected: [theMarkIsReached],
});
