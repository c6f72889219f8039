import { command } from '../../command.js';
import { allegationMade } from '../../records/incidents/allegation-made.js';

export const recordAllegation = command({
  verb: 'record-allegation',
  title: 'Record an allegation',
  record: allegationMade,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
});
