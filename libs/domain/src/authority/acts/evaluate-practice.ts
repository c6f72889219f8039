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
  example: {
    move: '3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e',
    looked: 'The whole record of one child, and what four people remember of the first week.',
    found: 'The visits read as if you were meant to read them. The search stood still for nine days and nobody asked why.',
    learned: 'A search that stands still is asked about in the weekly review. Told to both teams on 9 December.',
    actions: [{ what: 'The review asks for the date of the last answer from a home', owner: 'hos-care', dueOn: '2026-12-18' }],
  },
  evolve: (state) => state,
});
