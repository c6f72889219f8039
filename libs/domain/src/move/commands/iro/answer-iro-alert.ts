import { command } from '../../command.js';
import { iroAlertAnswered } from '../../records/iro/iro-alert-answered.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

export const answerIroAlert = command({
  verb: 'answer-iro-alert',
  title: 'Answer the alert',
  record: iroAlertAnswered,
  by: ['team-manager', 'head-of-service'],
  rules: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
  whenCorrected: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
});
