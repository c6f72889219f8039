import { command } from '../../command.js';
import { continued } from '../../records/oversight/continued.js';
import { endsWithin } from '../../rules/ends-within-the-limit.js';
import { conflictSaysWhy } from '../../rules/conflict-says-why.js';
import { thePostThatDecides } from '../../rules/the-post-that-decides.js';
import { noDelegateOfADelegate } from '../../rules/no-delegate-of-a-delegate.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { thereIsAYesToContinue } from '../../rules/there-is-a-yes-to-continue.js';

/** The director decides that the child goes on living there. */
export const continueStay = command({
  verb: 'continue',
  title: 'Continue',
  record: continued,
  by: ['dcs'],
  rules: [
    noIroDecides,
    noDelegateOfADelegate,
    notBeforeTheRecordBegan,
    thePostThatDecides,
    conflictSaysWhy,
    thereIsAYesToContinue,
    endsWithin(28),
  ],
  whenCorrected: [endsWithin(28)],
});
