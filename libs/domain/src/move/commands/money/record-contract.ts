import { command } from '../../command.js';
import { contractAgreed } from '../../records/money/contract-agreed.js';
import { contractEndsAfterItBegins } from '../../rules/contract-ends-after-it-begins.js';

export const recordContract = command({
  verb: 'record-contract',
  title: 'Record the contract',
  record: contractAgreed,
  by: ['commissioning', 'commissioning-head', 'placements'],
  rules: [contractEndsAfterItBegins],
  whenCorrected: [contractEndsAfterItBegins],
});
