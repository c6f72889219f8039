import { command } from '../../command.js';
import { restraintRecorded } from '../../records/incidents/restraint-recorded.js';

export const recordRestraint = command({
  verb: 'record-restraint',
  title: 'Record a restraint',
  record: restraintRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
  example: {
    occurredAt: '2026-11-27T21:15:00Z',
    minutes: 3,
    account:
      'You ran for the door when you saw the car. Dee and Marcus held your arms, standing, and talked. They let go when you sat down. You were angry that they did not ask first.',
    injured: true,
    seenByMedical: true,
  },
});
