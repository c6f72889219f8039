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
  example: {
    entry: 69,
    place: 2,
    newDate: '2026-12-09',
    why: 'The alarm that came rings in the whole house and frightens your brother. The right one comes on Tuesday.',
  },
  whenCorrected: [theActionNamedIsRight],
});
