/** Duties about decisions that have run out: these follow from the others and stand last. */
import type { DutyRule } from '../../duty-rule.js';
import { lapse } from './lapse.js';
import { childSafeTonight } from './child-safe-tonight.js';

export const RUNNING_OUT: readonly DutyRule[] = [lapse, childSafeTonight];
