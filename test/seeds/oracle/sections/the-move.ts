/** The time before the move, and the move. */
import type { Section } from './section.js';

export const theMove: Section = {};
