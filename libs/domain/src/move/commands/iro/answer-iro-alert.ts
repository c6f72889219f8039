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
  example: {
    alert: 70,
    answer:
      'Callum was ill and nobody took his Wednesday, which is mine to see to. He comes today at four, and I tell you that I am sorry.',
  },
  whenCorrected: [theEntryNamedIsRight('alert', iroAlerted.of, 'alert')],
});
