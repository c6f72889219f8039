import { command } from '../../command.js';
import { complaintAnswered } from '../../records/incidents/complaint-answered.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { complaintReceived } from '../../records/incidents/complaint-received.js';

export const answerComplaint = command({
  verb: 'answer-complaint',
  title: 'Answer the complaint',
  record: complaintAnswered,
  by: ['team-manager', 'head-of-service'],
  rules: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
  whenCorrected: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
});
