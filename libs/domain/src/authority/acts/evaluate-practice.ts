import { date, id, list, narrative, optional } from '../../fields.js';
import { act } from '../act.js';
import { actionsAreOwned } from '../rules.js';

/** What an evaluation of practice found, and what is done about it: learning that is used, not only noted. */
export const evaluatePractice = act({
  verb: 'evaluate-practice',
  title: 'Record a practice evaluation',
  kind: 'practice-evaluated',
  fields: {
    move: optional(id('move', 'Move whose record was read')),
    looked: narrative('What was looked at', { max: 2_000 }),
    found: narrative('What was good, and what was not'),
    learned: narrative('What we learned, and who has been told', { max: 4_000 }),
    actions: optional(list('Actions', { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') })),
  },
  by: ['qa-officer', 'head-of-safeguarding', 'assistant-director', 'dcs'],
  rules: [actionsAreOwned],
  evolve: (state) => state,
});
