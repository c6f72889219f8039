import { command } from '../../command.js';
import { actionDropped } from '../../records/oversight/action-dropped.js';
import { theActionNamedIsRight } from '../../rules/the-action-named-is-right.js';

export const dropAction = command({
  verb: 'drop-action',
  title: 'Drop an action',
  record: actionDropped,
  by: ['head-of-service', 'assistant-director', 'dcs', 'iro', 'iro-manager'],
  rules: [theActionNamedIsRight],
  example: { entry: 69, place: 3, why: 'Your brother does not want a bunk bed. He has pushed his bed against your wall and is content.' },
  whenCorrected: [theActionNamedIsRight],
});
