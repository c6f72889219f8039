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
  whenCorrected: [theEntryNamedIsRight('episode', ({ missing }) => missing, 'missing episode'), saysWhatWasTried],
});
