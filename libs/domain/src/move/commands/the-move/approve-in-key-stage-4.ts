import { command } from '../../command.js';
import { keyStage4Approved } from '../../records/the-move/key-stage-4-approved.js';

export const approveInKeyStage4 = command({
  verb: 'approve-in-key-stage-4',
  title: 'Approve a move in key stage 4',
  record: keyStage4Approved,
  by: ['nominated-officer', 'dcs'],
  rules: [],
  example: {
    grounds: 'approved',
    wishesAscertained: true,
    designatedTeacherConsulted: true,
    reasons:
      'You stay at your school, with the same subjects. Ms Adair has changed your education plan: art on Thursdays moves to the lunch break.',
  },
});
