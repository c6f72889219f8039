import { command } from '../../command.js';
import { seriousHarmRecorded } from '../../records/incidents/serious-harm-recorded.js';

export const recordSeriousHarm = command({
  verb: 'record-serious-harm',
  title: 'Record serious harm',
  record: seriousHarmRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
});
