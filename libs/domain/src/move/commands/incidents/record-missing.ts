import { command } from '../../command.js';
import { wentMissing } from '../../records/incidents/went-missing.js';
import { childIsNotMissing } from '../../rules/child-is-not-missing.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

/** The child is missing. */
export const recordMissing = command({
  verb: 'record-missing',
  title: 'Record that the child is missing',
  record: wentMissing,
  by: ['social-worker', 'team-manager', 'edt-worker', 'on-call-manager'],
  rules: [duringTheStay, childIsNotMissing],
  whenCorrected: [duringTheStay],
});
