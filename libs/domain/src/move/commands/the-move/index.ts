/** Commands on the time before the move, and the move. */
import type { AnyCommand } from '../../command.js';
import { planMove } from './plan-move.js';
import { recordFoundThere } from './record-found-there.js';
import { recordMove } from './record-move.js';

export const THE_MOVE: readonly AnyCommand[] = [planMove, recordMove, recordFoundThere];
