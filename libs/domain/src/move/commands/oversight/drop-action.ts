import { command } from '../../command.js';
import { actionDropped } from '../../records/oversight/action-dropped.js';
import { theActionNamedIsRight } from '../../rules/the-action-named-is-right.js';

export const dropAction = command({
  verb: 'drop-action',
  title: 'Drop an action',
  record: actionDropped,
  by: ['head-of-service', 'assistant-director', 'dcs', 'iro', 'iro-manager'],
  rules: [theActionNamedIsRight],
  whenCorrected: [theActionNamedIsRight],
});
