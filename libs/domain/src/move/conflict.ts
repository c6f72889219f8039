/** A conflict of interest that is no absolute bar: allowed where a child would wait, with a reason, and told to the director (edge case 11). */
import { narrative, optional } from '../fields.js';
import { type Entry, markOf } from './record.js';
import type { MoveState } from './state.js';

export const CONFLICT = {
  conflictReason: optional(
    narrative('Why you do this although somebody else should', {
      max: 2_000,
      hint: 'Where you sent or endorsed the request yourself: told to the director',
    }),
  ),
};

/** The exception stands beside what was decided. */
export const withConflict = (state: MoveState, entry: Entry<{ readonly conflictReason?: string | undefined }>): MoveState =>
  entry.content.conflictReason === undefined ? state : { ...state, exceptions: [...(state.exceptions ?? []), markOf(entry)] };
