import { command } from '../../command.js';
import { exitPlanned } from '../../records/oversight/exit-planned.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const planExit = command({
  verb: 'plan-exit',
  title: 'Plan how the child leaves this home',
  record: exitPlanned,
  by: ['head-of-service', 'team-manager'],
  rules: [somethingIsListed('steps')],
  whenCorrected: [somethingIsListed('steps')],
});
