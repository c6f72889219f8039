import { command } from '../../command.js';
import { incidentRecorded } from '../../records/incidents/incident-recorded.js';

export const recordIncident = command({
  verb: 'record-incident',
  title: 'Record an incident',
  record: incidentRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
});
