/** Duties about the end of the stay. */
import type { DutyRule } from '../../duty-rule.js';

export const ENDING: readonly DutyRule[] = [];
