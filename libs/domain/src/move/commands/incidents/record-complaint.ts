import { command } from '../../command.js';
import { complaintReceived } from '../../records/incidents/complaint-received.js';

export const recordComplaint = command({
  verb: 'record-complaint',
  title: 'Record a complaint',
  record: complaintReceived,
  by: ['social-worker', 'team-manager', 'head-of-service', 'iro', 'edt-worker'],
  rules: [],
  example: { from: 'child', about: 'They write down when you get up at night and nobody asked you. You want it to stop, or to read it.' },
});
