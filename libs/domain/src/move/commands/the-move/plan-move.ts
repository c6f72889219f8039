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
  example: {
    plannedFor: '2026-11-17T15:30:00Z',
    why: 'You want to be there before it is dark, and your brother finishes school at three.',
  },
});
