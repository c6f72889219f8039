import { command } from '../../command.js';
import { moved } from '../../records/the-move/moved.js';
import { movedBeforeAllThatStands } from '../../rules/moved-before-all-that-stands.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The child has moved. Nothing that is missing ever holds this up. */
export const recordMove = command({
  verb: 'record-move',
  title: 'Record the move',
  record: moved,
  by: ['social-worker', 'team-manager', 'edt-worker', 'on-call-manager'],
  rules: [notBeforeTheRecordBegan],
  whenCorrected: [notBeforeTheRecordBegan, movedBeforeAllThatStands],
  example: {
    occurredAt: '2026-11-17T16:10:00Z',
    previousEnded: 'emergency',
    previousEndedOn: '2026-11-17',
    account:
      'You carried your brother’s rucksack and your own. You chose the room with the sloping roof so that he could have the one with the ' +
      'bathroom. There was soup. You asked twice who is awake tonight: it is Dee, and she showed you where she sits.',
  },
  otherExamples: {
    'At night, from nowhere': {
      occurredAt: '2026-11-21T00:20:00Z',
      previousEnded: 'no-previous-placement',
      account: 'Frank drove you. You slept in the car and did not want to get out of it. There was a hot water bottle in the bed.',
    },
  },
});
