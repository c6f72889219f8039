import { command } from '../../command.js';
import { moveOnRecorded } from '../../records/ending/move-on-recorded.js';

export const recordMoveOn = command({
  verb: 'record-move-on',
  title: 'Record the move on',
  record: moveOnRecorded,
  by: ['social-worker', 'team-manager'],
  rules: [],
  example: {
    where: 'With your aunt Bea, in the house with the green gate.',
    urn: '1258814',
    reason: 'Bea is approved to foster the two of you, with the second bedroom paid for and somebody to ring at night.',
    childSays: '“It smells right.”',
  },
});
