import { command } from '../../command.js';
import { exitPlanned } from '../../records/oversight/exit-planned.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const planExit = command({
  verb: 'plan-exit',
  title: 'Plan how the child leaves this home',
  record: exitPlanned,
  by: ['head-of-service', 'team-manager'],
  rules: [somethingIsListed('steps')],
  example: {
    steps: [
      { what: 'Two registered homes visited with you, and your choice between them', by: '2026-12-11' },
      { what: 'First night there', by: '2026-12-16' },
      { what: 'You live there', by: '2026-12-18' },
    ],
  },
  whenCorrected: [somethingIsListed('steps')],
});
