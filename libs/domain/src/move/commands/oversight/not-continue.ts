import { command } from '../../command.js';
import { notContinued } from '../../records/oversight/not-continued.js';
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
  rules: [noIroDecides, noDelegateOfADelegate, notBeforeTheRecordBegan, thereIsAYesToContinue],
  example: {
    reasons:
      'A worker who was told not to be alone with children was alone with them twice. I do not continue this, whatever else there is.',
    reasonForTheChild:
      'That house did not keep its promises to us about you. You do not live there any longer than until Friday, and your brother comes with you.',
    whatNext: 'With Bea from Friday at four, on the emergency approval. Until then Callum or Dilys is in the house every evening.',
    cmsRef: 'BX-2026-12101',
  },
});
