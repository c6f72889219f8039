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
  example: {
    yes: 1,
    reasons:
      'I confirm what I said to Frank on Friday at 22:25. No registered home would have him that night, and a police station is no place to sleep. ' +
      'This home is not registered. Running it is against the law, and my decision does not change that.',
    reasonForTheChild:
      'You could not sleep at the police station and nobody registered opened the door. I said yes to this house until we find one that may look after you.',
    endDate: '2026-12-03',
  },
  whenCorrected: [theYesIsKnown, endsWithin(14)],
});
