/** Oversight while the child lives there. */
import type { Section } from './section.js';

export const oversight: Section = {};
