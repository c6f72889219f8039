import { count, date, id, list, narrative, optional } from '../../fields.js';
import { act } from '../act.js';
import { assured } from '../assured.js';
import { actionsAreOwned, beginsAPeriod } from '../rules.js';

/** Moves of the night as a whole: how they were matched, and what was passed on. */
export const evaluateOutOfHours = act({
  verb: 'evaluate-out-of-hours',
  title: 'Record the evaluation of moves out of hours',
  kind: 'out-of-hours-evaluated',
  fields: {
    of: date('First day of the quarter'),
    moves: count('Moves out of hours', 0, 1_000),
    evaluation: narrative('Evaluation'),
    actions: optional(list('Actions', { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') })),
  },
  by: ['edt-manager', 'assistant-director'],
  rules: [beginsAPeriod('quarter'), actionsAreOwned],
  example: {
    of: '2026-10-01',
    moves: 4,
    evaluation:
      'Four children were moved at night. Two went to a house that had been looked at beforehand, two did not. What was passed on in the morning was whole in three of four.',
    actions: [
      {
        what: 'Three houses looked at before Christmas, so that nobody chooses one by telephone',
        owner: 'commissioning',
        dueOn: '2026-12-18',
      },
    ],
  },
  evolve: assured('out-of-hours-evaluated'),
});
