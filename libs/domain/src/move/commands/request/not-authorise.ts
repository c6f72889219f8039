import { command } from '../../command.js';
import { ON_A_REQUEST } from '../../deciding.js';
import { notAuthorised } from '../../records/request/not-authorised.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The director, or a delegate, decides no. */
export const notAuthorise = command({
  verb: 'not-authorise',
  title: 'Not authorise',
  record: notAuthorised,
  by: ['dcs', 'chief-executive'],
  rules: ON_A_REQUEST,
  whenCorrected: [notBeforeTheRecordBegan],
  example: {
    reasons:
      'Two of the four staff have no DBS certificate that anybody has seen. I will not have her sleep there tonight, however late it is.',
    reasonForTheChild:
      'I said no to that house because we do not know enough about the people in it. You did nothing wrong, and you were right to ask who they are.',
    insteadTonight: 'With Maureen’s daughter for one more night: she has said yes, and Callum stays until ten.',
    conflictReason:
      'I endorsed this at noon, before we had heard about the certificates. I stand in for Marian today and will not wait for her to say no.',
    cmsRef: 'BX-2026-11902',
  },
});
