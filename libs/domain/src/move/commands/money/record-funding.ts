import { command } from '../../command.js';
import { fundingAgreed } from '../../records/money/funding-agreed.js';
import { approvedByThen } from '../../rules/approved-by-then.js';
import { saysWhatThePanelHeldUp } from '../../rules/says-what-the-panel-held-up.js';

export const recordFunding = command({
  verb: 'record-funding',
  title: 'Record who approved the money',
  record: fundingAgreed,
  by: ['commissioning', 'commissioning-head', 'placements', 'head-of-service', 'assistant-director'],
  rules: [approvedByThen, saysWhatThePanelHeldUp],
  whenCorrected: [saysWhatThePanelHeldUp],
});
