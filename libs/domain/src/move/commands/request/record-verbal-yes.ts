import { command } from '../../command.js';
import { verbalYesGiven } from '../../records/request/verbal-yes-given.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { saidByWhoMay } from '../../rules/said-by-who-may.js';
import { yesInConflictSaysWhy } from '../../rules/yes-in-conflict-says-why.js';
import { yesIsNotTheirOwnRequest } from '../../rules/yes-is-not-their-own-request.js';

/** Records that somebody with authority said yes. */
export const recordVerbalYes = command({
  verb: 'record-verbal-yes',
  title: 'Record a verbal yes',
  record: verbalYesGiven,
  by: ['edt-worker', 'on-call-manager', 'dcs', 'social-worker', 'team-manager'],
  rules: [noIroDecides, notBeforeTheRecordBegan, saidByWhoMay, yesIsNotTheirOwnRequest, yesInConflictSaysWhy],
  example: {
    occurredAt: '2026-11-20T21:50:00Z',
    kind: 'verbal-yes',
    saidBy: 'person-02',
    saidByPost: 'dcs',
    neededBy: '2026-11-20T23:30:00Z',
  },
  otherExamples: {
    'By the one who endorsed it': {
      occurredAt: '2026-11-20T21:50:00Z',
      kind: 'verbal-yes',
      saidBy: 'person-04',
      saidByPost: 'dcs',
      neededBy: '2026-11-20T23:30:00Z',
      conflictReason: 'I endorsed it at five. The director did not answer twice, and you were sitting in the car.',
    },
  },
});
