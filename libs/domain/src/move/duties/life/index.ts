/** Duties about life there: seeing the child. */
import type { DutyRule } from '../../duty-rule.js';
import { firstVisit } from './first-visit.js';
import { nextVisit } from './next-visit.js';
import { visitWrittenUpDuty } from './visit-written-up.js';

export const LIFE: readonly DutyRule[] = [firstVisit, nextVisit, visitWrittenUpDuty];
