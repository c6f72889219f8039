/** Life there: seeing the child. */
import type { Section } from './section.js';

export const life: Section = { commands: {}, open: {} };
