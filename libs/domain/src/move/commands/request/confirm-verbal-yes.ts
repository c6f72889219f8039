import { command } from '../../command.js';
import { verbalYesConfirmed } from '../../records/request/verbal-yes-confirmed.js';
import { confirmedByWhoSaidYes } from '../../rules/confirmed-by-who-said-yes.js';
import { endsWithin } from '../../rules/ends-within-the-limit.js';
import { noDelegateOfADelegate } from '../../rules/no-delegate-of-a-delegate.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notTheirOwnRequest } from '../../rules/not-their-own-request.js';
import { thePostThatDecides } from '../../rules/the-post-that-decides.js';
import { theYesIsKnown } from '../../rules/the-yes-is-known.js';

/** Who said yes confirms it. */
export const confirmVerbalYes = command({
  verb: 'confirm-verbal-yes',
  title: 'Confirm the verbal yes in writing',
  record: verbalYesConfirmed,
  by: ['dcs'],
  rules: [
    noIroDecides,
    noDelegateOfADelegate,
    theYesIsKnown,
    confirmedByWhoSaidYes,
    notTheirOwnRequest,
    thePostThatDecides,
    endsWithin(14),
  ],
  whenCorrected: [theYesIsKnown, endsWithin(14)],
});
