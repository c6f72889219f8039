import { command } from '../../command.js';
import { becameLookedAfter } from '../../records/iro/became-looked-after.js';
import { lookedAfterBeforeToday } from '../../rules/looked-after-before-today.js';

export const recordLookedAfter = command({
  verb: 'record-looked-after',
  title: 'Record when the child became looked after',
  record: becameLookedAfter,
  by: ['social-worker', 'team-manager', 'iro'],
  rules: [lookedAfterBeforeToday],
  example: { date: '2026-11-03' },
  whenCorrected: [lookedAfterBeforeToday],
});
