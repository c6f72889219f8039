import { command } from '../../command.js';
import { returnInterviewed } from '../../records/incidents/return-interviewed.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { saysWhatWasTried } from '../../rules/says-what-was-tried.js';

export const recordReturnInterview = command({
  verb: 'record-return-interview',
  title: 'Record the return interview',
  record: returnInterviewed,
  by: ['social-worker', 'team-manager', 'qa-officer'],
  rules: [theEntryNamedIsRight('episode', ({ missing }) => missing, 'missing episode'), saysWhatWasTried],
  example: {
    episode: 49,
    outcome: 'held',
    by: 'Mia from the rights service, whom you chose.',
    childSaid:
      'He was at the end of the lane in a car. You did not get in. You walked until you could not see the lights, and then you did not know the way.',
    tried: 'On Monday you did not want to talk. She came again on Tuesday with chips.',
  },
  otherExamples: {
    'The child did not want to': {
      episode: 49,
      outcome: 'declined',
      by: 'Mia from the rights service.',
      tried:
        'Asked on Monday and on Tuesday, at home and at school, and by a message that you could answer with a picture. You sent a door.',
    },
  },
  whenCorrected: [theEntryNamedIsRight('episode', ({ missing }) => missing, 'missing episode'), saysWhatWasTried],
});
