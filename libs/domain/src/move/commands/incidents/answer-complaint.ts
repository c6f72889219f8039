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
  example: {
    complaint: 87,
    answer: 'Agreed. The night sheet was the home’s own habit and no part of the plan. It has stopped, and the sheets are yours.',
    inWordsForTheChild:
      'You were right. Nobody writes down when you get up any more. Here is what they wrote, in case you want to read it or tear it up.',
  },
  whenCorrected: [theEntryNamedIsRight('complaint', complaintReceived.of, 'complaint')],
});
