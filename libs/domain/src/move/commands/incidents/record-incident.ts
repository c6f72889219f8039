import { command } from '../../command.js';
import { incidentRecorded } from '../../records/incidents/incident-recorded.js';

export const recordIncident = command({
  verb: 'record-incident',
  title: 'Record an incident',
  record: incidentRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
  example: {
    what: 'police-called',
    account:
      'The car stood in the lane again at nine. Marcus rang the police and walked you both into the kitchen. They came in twelve minutes and took the number. You held your brother’s hand throughout.',
    childSaid: '“He’s not going to stop, is he?”',
  },
});
