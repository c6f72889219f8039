import { command } from '../../command.js';
import { iroAlertWithdrawn } from '../../records/iro/iro-alert-withdrawn.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

export const withdrawIroAlert = command({
  verb: 'withdraw-iro-alert',
  title: 'Withdraw the alert',
  record: iroAlertWithdrawn,
  by: ['iro', 'iro-manager'],
  rules: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
  example: { alert: 70, why: 'You were seen yesterday, and Dilys said sorry to you herself. You asked me to let it be.' },
  whenCorrected: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
});
