import { command } from '../../command.js';
import { legalAdviceGiven } from '../../records/court/legal-advice-given.js';

export const giveLegalAdvice = command({
  verb: 'give-legal-advice',
  title: 'Record legal advice',
  record: legalAdviceGiven,
  by: ['legal'],
  rules: [],
});
