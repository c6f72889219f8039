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
  whenCorrected: [somethingIsListed('actions'), actionsLieWithin28Days],
});
