import { command } from '../../command.js';
import { actionSet } from '../../records/oversight/action-set.js';
import { actionsLieWithin28Days } from '../../rules/actions-lie-within-28-days.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const setActions = command({
  verb: 'set-actions',
  title: 'Set actions',
  record: actionSet,
  by: ['dcs', 'head-of-service', 'team-manager', 'iro', 'iro-manager'],
  rules: [somethingIsListed('actions'), actionsLieWithin28Days],
  example: {
    actions: [
      {
        what: 'Ask Bea what it would take to have both of them, and bring me the answer with costs',
        owner: 'hos-care',
        dueOn: '2026-11-20',
      },
      { what: 'Tell me each Friday which homes were asked', owner: 'placements', dueOn: '2026-11-20' },
    ],
  },
  whenCorrected: [somethingIsListed('actions'), actionsLieWithin28Days],
});
