import { command } from '../../command.js';
import { contingencyPlanned } from '../../records/life/contingency-planned.js';

export const planContingency = command({
  verb: 'plan-contingency',
  title: 'Plan for the home ending tonight',
  record: contingencyPlanned,
  by: ['team-manager', 'social-worker', 'head-of-service'],
  rules: [],
});
