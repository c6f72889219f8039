/** Stays in unregistered homes that follow one another without a stay elsewhere: some duties count over all of them (reading.chain). */
import type { Chain, MoveState } from './state.js';

/** The chain that this stay belongs to; a stay without an earlier one is a chain by itself. Undefined before the move. */
export const chainOf = ({ chain, moved }: MoveState): Chain | undefined => chain ?? (moved && { firstMoveAt: moved.at, nightsBefore: 0 });
