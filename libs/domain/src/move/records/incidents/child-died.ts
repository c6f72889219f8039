import { narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';

/** The record is protected from now on: recording goes on, nothing about the child is sent by itself any more. */
export const childDied = record({
  kind: 'child-died',
  name: 'Death recorded',
  fields: { account: optional(narrative('What is known')) },
  // A request for a child who had not moved waits for nobody any more.
  evolve: (state, entry) => ({ ...state, died: markOf(entry), request: state.moved ? state.request : { is: 'none' } }),
});
