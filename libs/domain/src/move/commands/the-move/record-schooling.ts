import { command } from '../../command.js';
import { schoolingRecorded } from '../../records/the-move/schooling-recorded.js';

export const recordSchooling = command({
  verb: 'record-schooling',
  title: 'Record what the move does to schooling',
  record: schoolingRecorded,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [],
});
