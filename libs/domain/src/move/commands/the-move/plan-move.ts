import { command } from '../../command.js';
import { movePlanned } from '../../records/the-move/move-planned.js';
import { plannedMoveIsAhead } from '../../rules/planned-move-is-ahead.js';

/** The child is to move at another time. */
export const planMove = command({
  verb: 'plan-move',
  title: 'Plan another time',
  record: movePlanned,
  by: ['social-worker', 'team-manager', 'commissioning', 'edt-worker'],
  rules: [plannedMoveIsAhead],
});
