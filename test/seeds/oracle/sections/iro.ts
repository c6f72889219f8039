/** The reviewing officer and statutory reviews. */
import type { Section } from './section.js';

export const iro: Section = {};
