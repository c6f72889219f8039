import { command } from '../../command.js';
import { moveOnTimed } from '../../records/ending/move-on-timed.js';
import { moveOnLiesAhead } from '../../rules/move-on-lies-ahead.js';

export const timeMoveOn = command({
  verb: 'time-move-on',
  title: 'Plan when the child moves on',
  record: moveOnTimed,
  by: ['social-worker', 'team-manager', 'head-of-service', 'placements'],
  rules: [moveOnLiesAhead],
  whenCorrected: [moveOnLiesAhead],
});
