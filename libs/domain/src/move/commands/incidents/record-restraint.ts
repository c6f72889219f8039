import { command } from '../../command.js';
import { restraintRecorded } from '../../records/incidents/restraint-recorded.js';

export const recordRestraint = command({
  verb: 'record-restraint',
  title: 'Record a restraint',
  record: restraintRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
});
