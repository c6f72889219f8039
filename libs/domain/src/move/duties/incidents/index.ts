/** Duties about what happens to the child. */
import type { DutyRule } from '../../duty-rule.js';

export const INCIDENTS: readonly DutyRule[] = [];
