/** What happens to the child. */
import type { Section } from './section.js';

export const incidents: Section = { contents: {}, weights: () => [] };
