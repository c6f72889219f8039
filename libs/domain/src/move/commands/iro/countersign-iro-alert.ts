import { command } from '../../command.js';
import { iroAlertCountersigned } from '../../records/iro/iro-alert-countersigned.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

export const countersignIroAlert = command({
  verb: 'countersign-iro-alert',
  title: 'Countersign the answer',
  record: iroAlertCountersigned,
  by: ['head-of-service', 'assistant-director'],
  rules: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
  example: { alert: 70, comment: 'I have spoken to Dilys. From now on each Wednesday has a second name on it.' },
  whenCorrected: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
});
