import { command } from '../../command.js';
import { safeTonightRecorded } from '../../records/request/safe-tonight-recorded.js';

export const recordSafeTonight = command({
  verb: 'record-safe-tonight',
  title: 'Record where the child is tonight',
  record: safeTonightRecorded,
  by: ['head-of-service', 'team-manager', 'social-worker', 'edt-worker', 'on-call-manager'],
  rules: [],
});
