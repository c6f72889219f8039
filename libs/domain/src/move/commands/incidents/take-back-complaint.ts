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
  example: {
    complaint: 87,
    how: 'next-stage',
    account: 'You are glad that it stopped and want somebody else to say that it was wrong. Mia helps you with the letter.',
  },
  whenCorrected: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
});
