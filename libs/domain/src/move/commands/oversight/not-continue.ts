import { command } from '../../command.js';
import { notContinued } from '../../records/oversight/not-continued.js';
import { conflictSaysWhy } from '../../rules/conflict-says-why.js';
import { thePostThatDecides } from '../../rules/the-post-that-decides.js';
import { noDelegateOfADelegate } from '../../rules/no-delegate-of-a-delegate.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { thereIsAYesToContinue } from '../../rules/there-is-a-yes-to-continue.js';

/** The director decides that the child does not go on living there. */
export const notContinue = command({
  verb: 'not-continue',
  title: 'Not continue',
  record: notContinued,
  by: ['dcs'],
  rules: [noIroDecides, noDelegateOfADelegate, notBeforeTheRecordBegan, thePostThatDecides, conflictSaysWhy, thereIsAYesToContinue],
});
