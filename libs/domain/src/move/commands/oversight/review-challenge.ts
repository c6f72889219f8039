import { command } from '../../command.js';
import { challengeReviewed } from '../../records/oversight/challenge-reviewed.js';
import { theMarkIsReached } from '../../rules/the-mark-is-reached.js';

export const reviewChallenge = command({
  verb: 'review-challenge',
  title: 'Record a challenge review',
  record: challengeReviewed,
  by: ['challenge-reviewer'],
  rules: [theMarkIsReached],
  whenCorrected: [theMarkIsReached],
});
