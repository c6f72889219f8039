import { refuse } from '../../refusal.js';
import type { Mark } from '../../policy/occurrence.js';
import type { Rule } from '../rule.js';
import type { MoveState } from '../state.js';

/** An entry that a record names stands in the move's record, and is of the right kind. */
export const theEntryNamedIsRight =
  <const F extends string>(field: F, of: (state: MoveState) => readonly Mark[], what: string): Rule<Readonly<Record<F, number>>> =>
  ({ state, content }) =>
    of(state).some(({ seq }) => seq === content[field])
      ? undefined
      : refuse('the-entry-named-is-right', `There is no ${what} of that number in this move.`, { field });
