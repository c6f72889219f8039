/** Records of the time before the move, and the move. */
import { foundThere } from './found-there.js';
import { movePlanned } from './move-planned.js';
import { moved } from './moved.js';

export const THE_MOVE = [movePlanned, moved, foundThere] as const;
