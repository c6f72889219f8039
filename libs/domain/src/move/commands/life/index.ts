/** Commands on life there: seeing the child. */
import type { AnyCommand } from '../../command.js';
import { recordVisit } from './record-visit.js';
import { writeUpVisit } from './write-up-visit.js';

export const LIFE: readonly AnyCommand[] = [recordVisit, writeUpVisit];
