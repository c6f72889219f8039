import { command } from '../../command.js';
import { moveOnRecorded } from '../../records/ending/move-on-recorded.js';

export const recordMoveOn = command({
  verb: 'record-move-on',
  title: 'Record the move on',
  record: moveOnRecorded,
  by: ['social-worker', 'team-manager'],
  rules: [],
});
