import { command } from '../../command.js';
import { authorised } from '../../records/request/authorised.js';
import { endorsedBeforeTheDecision } from '../../rules/endorsed-before-the-decision.js';
import { endsWithin } from '../../rules/ends-within-the-limit.js';
import { noDelegateOfADelegate } from '../../rules/no-delegate-of-a-delegate.js';
import { conflictSaysWhy } from '../../rules/conflict-says-why.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { notTheirOwnRequest } from '../../rules/not-their-own-request.js';
import { thePostThatDecides } from '../../rules/the-post-that-decides.js';

/** The director, or a delegate, decides yes. */
export const authorise = command({
  verb: 'authorise',
  title: 'Authorise',
  record: authorised,
  by: ['dcs', 'chief-executive'],
  rules: [
    noIroDecides,
    noDelegateOfADelegate,
    notBeforeTheRecordBegan,
    notTheirOwnRequest,
    thePostThatDecides,
    conflictSaysWhy,
    endorsedBeforeTheDecision,
    endsWithin(14),
  ],
  whenCorrected: [notBeforeTheRecordBegan, endsWithin(14)],
});
