/** Commands on what happens to the child. */
import type { AnyCommand } from '../../command.js';
import { recordDeath } from './record-death.js';
import { recordMissing } from './record-missing.js';
import { recordReturn } from './record-return.js';

export const INCIDENTS: readonly AnyCommand[] = [recordMissing, recordReturn, recordDeath];
