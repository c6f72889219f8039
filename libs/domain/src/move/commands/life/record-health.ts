import { command } from '../../command.js';
import { healthRecorded } from '../../records/life/health-recorded.js';

export const recordHealth = command({
  verb: 'record-health',
  title: 'Record health and GP',
  record: healthRecorded,
  by: ['social-worker', 'team-manager'],
  rules: [],
});
