import { command } from '../../command.js';
import { actionDone } from '../../records/oversight/action-done.js';
import { theActionNamedIsRight } from '../../rules/the-action-named-is-right.js';

export const completeAction = command({
  verb: 'complete-action',
  title: 'Record that an action is done',
  record: actionDone,
  by: [
    'social-worker',
    'team-manager',
    'head-of-service',
    'assistant-director',
    'dcs',
    'commissioning',
    'commissioning-head',
    'placements',
    'legal',
    'iro',
    'iro-manager',
    'qa-officer',
    'edt-worker',
  ],
  rules: [theActionNamedIsRight],
  example: {
    entry: 69,
    place: 1,
    whatCame: 'Begun on 1 December. Bea needs a second bedroom and somebody to ring at night. It ends on 18 December.',
  },
  whenCorrected: [theActionNamedIsRight],
});
