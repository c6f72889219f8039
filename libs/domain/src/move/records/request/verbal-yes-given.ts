import { code, id, instant } from '../../../fields.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { type Entry, markOf, record } from '../../record.js';
import { inOrder, type MoveState } from '../../state.js';
import { OPENING, opened } from './opening.js';

const YES = {
  kind: code('What was given', ['verbal-yes', 'interim-decision'], {
    hint: "A verbal yes is the director's or a delegate's. An interim decision is the on-call manager's, until the end of the next working day.",
  }),
  saidBy: id('person', 'Who said yes'),
  saidByPost: id('post', 'In which post'),
  neededBy: instant('When the child is to move'),
  ...CONFLICT,
};
type Yes = {
  kind: 'verbal-yes' | 'interim-decision';
  saidBy: string;
  saidByPost: string;
  neededBy: number;
  conflictReason?: string | undefined;
};

const withYes = (state: MoveState, entry: Entry<Yes>): MoveState => {
  const { kind, saidBy, saidByPost, neededBy } = entry.content;
  const mark = markOf(entry);
  const known = {
    ...state,
    verbalYeses: inOrder(state.verbalYeses, { ...mark, interim: kind === 'interim-decision', saidBy, saidByPost }),
    plannedMoves: state.moved ? state.plannedMoves : inOrder(state.plannedMoves, { ...mark, planned: neededBy }),
  };
  return withConflict(known, entry, true);
};

/** A yes by word of mouth, or an interim decision for the night, to a request that is known already. */
export const verbalYesGiven = record({
  kind: 'verbal-yes-given',
  name: 'Verbal yes given',
  fields: YES,
  evolve: (state, entry) => withYes(state, entry),
});

/** The same, where it is the first that is known of the move. */
export const verbalYesFirst = record({
  kind: 'verbal-yes-first',
  name: 'Verbal yes given',
  fields: { ...OPENING, ...YES },
  evolve: (_, entry) => withYes(opened('verbal', entry.content, markOf(entry)), entry),
});
