import { command } from '../../command.js';
import { schoolingRecorded } from '../../records/the-move/schooling-recorded.js';

export const recordSchooling = command({
  verb: 'record-schooling',
  title: 'Record what the move does to schooling',
  record: schoolingRecorded,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [],
  example: {
    disrupts: true,
    keyStage4: 'yes',
    account:
      'Year 10, with art and French chosen in September. Twenty-five minutes further each way: a taxi from Wednesday, and your tutor knows why you may be late.',
  },
});
