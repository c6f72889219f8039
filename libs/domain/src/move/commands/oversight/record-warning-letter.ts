import { command } from '../../command.js';
import { warningLetterReceived } from '../../records/oversight/warning-letter-received.js';

export const recordWarningLetter = command({
  verb: 'record-warning-letter',
  title: 'Record an Ofsted warning letter',
  record: warningLetterReceived,
  by: ['commissioning', 'commissioning-head', 'head-of-service', 'legal'],
  rules: [],
  example: {
    account:
      'Ofsted writes that the house gives care without registration, that this is an offence, and that they will visit. It asks us when the child leaves.',
  },
});
