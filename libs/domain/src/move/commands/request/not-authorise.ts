import { command } from '../../command.js';
import { notAuthorised } from '../../records/request/not-authorised.js';
import { endorsedBeforeTheDecision } from '../../rules/endorsed-before-the-decision.js';
import { noDelegateOfADelegate } from '../../rules/no-delegate-of-a-delegate.js';
import { conflictSaysWhy } from '../../rules/conflict-says-why.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { notTheirOwnRequest } from '../../rules/not-their-own-request.js';
import { thePostThatDecides } from '../../rules/the-post-that-decides.js';

/** The director, or a delegate, decides no. */
export const notAuthorise = command({
  verb: 'not-authorise',
  title: 'Not authorise',
  record: notAuthorised,
  by: ['dcs', 'chief-executive'],
  rules: [
    noIroDecides,
    noDelegateOfADelegate,
    notBeforeTheRecordBegan,
    notTheirOwnRequest,
    thePostThatDecides,
    conflictSaysWhy,
    endorsedBeforeTheDecision,
  ],
  whenCorrected: [notBeforeTheRecordBegan],
});
