import { command } from '../../command.js';
import { contingencyPlanned } from '../../records/life/contingency-planned.js';

export const planContingency = command({
  verb: 'plan-contingency',
  title: 'Plan for the home ending tonight',
  record: contingencyPlanned,
  by: ['team-manager', 'social-worker', 'head-of-service'],
  rules: [],
  example: {
    whereTo:
      'To Bea, both of you, on mattresses. If Bea is away: two rooms at the emergency foster home in Hexley, which has said yes in writing.',
    who: 'Dee rings Beth on call. Callum or Dilys comes and goes with you; nobody sends you in a taxi alone.',
    childKnows: true,
  },
});
