/** The court. */
import type { Section } from './section.js';

export const court: Section = { commands: {}, open: {} };
