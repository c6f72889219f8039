import { command } from '../../command.js';
import { moveOnPlanned } from '../../records/oversight/move-on-planned.js';
import { saysWhyTheDateMoved } from '../../rules/says-why-the-date-moved.js';
import { targetLiesAhead } from '../../rules/target-lies-ahead.js';

export const planMoveOn = command({
  verb: 'plan-move-on',
  title: 'Plan the move on',
  record: moveOnPlanned,
  by: ['head-of-service', 'team-manager', 'social-worker'],
  rules: [targetLiesAhead, saysWhyTheDateMoved],
  example: {
    targetDate: '2026-12-18',
    steps: 'Bea’s approval on 16 December. The second bedroom is painted by you. School knows, and the taxi ends.',
    introductions: 'Three suppers and one night: Callum brings you the first time, then Bea fetches you both.',
    whyTheDateMoved: 'Bea’s medical report came a week late. She told you herself.',
  },
  whenCorrected: [targetLiesAhead],
});
