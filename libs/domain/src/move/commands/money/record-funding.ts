import { command } from '../../command.js';
import { fundingAgreed } from '../../records/money/funding-agreed.js';
import { approvedByThen } from '../../rules/approved-by-then.js';
import { saysWhatThePanelHeldUp } from '../../rules/says-what-the-panel-held-up.js';

export const recordFunding = command({
  verb: 'record-funding',
  title: 'Record who approved the money',
  record: fundingAgreed,
  by: ['commissioning', 'commissioning-head', 'placements', 'head-of-service', 'assistant-director'],
  example: {
    occurredAt: '2026-11-17T10:20:00Z',
    weeklyCost: 1_240_000,
    approvedBy: 'ad',
    approvedOn: '2026-11-17',
    panel: 'wanted-to-wait',
    heldUp:
      'The panel wanted to see it on Thursday. You could not sleep anywhere on Tuesday, so it was paid from that day and read afterwards.',
  },
  rules: [approvedByThen, saysWhatThePanelHeldUp],
  whenCorrected: [saysWhatThePanelHeldUp],
});
