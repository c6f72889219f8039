import { command } from '../../command.js';
import { allocated } from '../../records/oversight/allocated.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { thePostAllocatedIsRight } from '../../rules/the-post-allocated-is-right.js';
import { vacancyRecorded } from '../../records/oversight/vacancy-recorded.js';

export const allocate = command({
  verb: 'allocate',
  title: 'Record who is allocated',
  record: allocated,
  by: ['team-manager', 'head-of-service', 'iro-manager'],
  rules: [theEntryNamedIsRight('vacancy', vacancyRecorded.of, 'vacancy'), thePostAllocatedIsRight],
  example: {
    vacancy: 2,
    post: 'sw-care-1',
    handover:
      'Open: Bea’s approval, the art club, the letter to the judge. You want to be told things before they happen. Esther has read your drawings as well as your file.',
  },
  whenCorrected: [theEntryNamedIsRight('vacancy', vacancyRecorded.of, 'vacancy'), thePostAllocatedIsRight],
});
