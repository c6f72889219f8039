import { command } from '../../command.js';
import { complaintTakenBack } from '../../records/incidents/complaint-taken-back.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { complaintReceived } from '../../records/incidents/complaint-received.js';

export const takeBackComplaint = command({
  verb: 'take-back-complaint',
  title: 'Complaint withdrawn or taken further',
  record: complaintTakenBack,
  by: ['team-manager', 'head-of-service', 'social-worker', 'iro'],
  rules: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
  whenCorrected: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
});
