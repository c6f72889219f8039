/** The end of the stay. */
import type { Section } from './section.js';

export const ending: Section = { contents: {}, weights: () => [] };
