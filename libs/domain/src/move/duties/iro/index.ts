/** Duties about the reviewing officer and statutory reviews. */
import type { DutyRule } from '../../duty-rule.js';

export const IRO: readonly DutyRule[] = [];
