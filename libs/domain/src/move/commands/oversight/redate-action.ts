import { command } from '../../command.js';
import { actionRedated } from '../../records/oversight/action-redated.js';
import { newDateIsNear } from '../../rules/new-date-is-near.js';
import { theActionNamedIsRight } from '../../rules/the-action-named-is-right.js';

export const redateAction = command({
  verb: 'redate-action',
  title: 'Give an action a new date',
  record: actionRedated,
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
  rules: [theActionNamedIsRight, newDateIsNear],
  whenCorrected: [theActionNamedIsRight],
});
