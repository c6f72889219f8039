import { command } from '../../command.js';
import { legalAdviceGiven } from '../../records/court/legal-advice-given.js';

export const giveLegalAdvice = command({
  verb: 'give-legal-advice',
  title: 'Record legal advice',
  record: legalAdviceGiven,
  by: ['legal'],
  rules: [],
  example: {
    deprivesOfLiberty: true,
    restrictions: 'Somebody awake beside the door at night, the phone downstairs from ten, not out alone after dark.',
    advice:
      'Taken together this is more than any parent of a girl of fourteen would do, and she does not agree with all of it. We ask the court before Wednesday.',
  },
});
