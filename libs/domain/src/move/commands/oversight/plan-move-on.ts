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
  whenCorrected: [targetLiesAhead],
});
