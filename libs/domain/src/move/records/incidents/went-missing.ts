import { code, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

/** The child is missing; due dates stand, the steps of visits are held until the return. */
export const wentMissing = record({
  kind: 'went-missing',
  name: 'Child missing',
  fields: { home: optional(code('The home is', ['held-open', 'ended'])), account: optional(narrative('What is known')) },
  evolve: (state, entry) => ({ ...state, missing: inOrder(state.missing, markOf(entry)) }),
});
