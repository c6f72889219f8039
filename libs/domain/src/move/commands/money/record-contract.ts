import { command } from '../../command.js';
import { contractAgreed } from '../../records/money/contract-agreed.js';
import { contractEndsAfterItBegins } from '../../rules/contract-ends-after-it-begins.js';

export const recordContract = command({
  verb: 'record-contract',
  title: 'Record the contract',
  record: contractAgreed,
  by: ['commissioning', 'commissioning-head', 'placements'],
  example: {
    from: '2026-11-17',
    endsOn: '2026-12-31',
    noticeDays: 14,
    ref: 'IPA-2026-0417',
    account: 'Two awake at night, both named. Nobody restrains without the training that is listed. We come in at any hour, unannounced.',
  },
  rules: [contractEndsAfterItBegins],
  whenCorrected: [contractEndsAfterItBegins],
});
