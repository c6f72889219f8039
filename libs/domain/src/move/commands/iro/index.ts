/** Commands on the reviewing officer and statutory reviews. */
import type { AnyCommand } from '../../command.js';

export const IRO: readonly AnyCommand[] = [];
