/** Commands on the court. */
import type { AnyCommand } from '../../command.js';

export const COURT: readonly AnyCommand[] = [];
