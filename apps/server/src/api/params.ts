import { id } from '#domain/fields';

/** The parts of an address that vary. */
export const OF_A_MOVE = { move: id('move', 'Move') };
export const OF_A_DUTY = { ...OF_A_MOVE, duty: id('duty', 'Duty') };
