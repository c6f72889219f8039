import { command } from '../../command.js';
import { complaintReceived } from '../../records/incidents/complaint-received.js';

export const recordComplaint = command({
  verb: 'record-complaint',
  title: 'Record a complaint',
  record: complaintReceived,
  by: ['social-worker', 'team-manager', 'head-of-service', 'iro', 'edt-worker'],
  rules: [],
});
