/** Duties about the time before the move, and the move. */
import type { DutyRule } from '../../duty-rule.js';
import { childHasMoved } from './child-has-moved.js';

export const THE_MOVE: readonly DutyRule[] = [childHasMoved];
