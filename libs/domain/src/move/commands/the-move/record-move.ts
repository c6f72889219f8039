import { command } from '../../command.js';
import { moved } from '../../records/the-move/moved.js';
import { movedBeforeAllThatStands } from '../../rules/moved-before-all-that-stands.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The child has moved. Nothing that is missing ever holds this up. */
export const recordMove = command({
  verb: 'record-move',
  title: 'Record the move',
  record: moved,
  by: ['social-worker', 'team-manager', 'edt-worker', 'on-call-manager'],
  rules: [notBeforeTheRecordBegan],
  whenCorrected: [notBeforeTheRecordBegan, movedBeforeAllThatStands],
});
