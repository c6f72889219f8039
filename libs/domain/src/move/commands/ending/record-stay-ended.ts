import { command } from '../../command.js';
import { stayEnded } from '../../records/ending/stay-ended.js';
import { leftAfterAllThatStands } from '../../rules/left-after-all-that-stands.js';
import { leftAfterTheMove } from '../../rules/left-after-the-move.js';

/** The child has left the home. */
export const recordStayEnded = command({
  verb: 'record-stay-ended',
  title: 'Record that the child has left',
  record: stayEnded,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [leftAfterAllThatStands],
  whenCorrected: [leftAfterTheMove],
});
