/** Duties about the court. */
import type { DutyRule } from '../../duty-rule.js';

export const COURT: readonly DutyRule[] = [];
