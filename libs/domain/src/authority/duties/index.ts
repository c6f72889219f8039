/** Every duty of the authority as a whole. A new one is a file and a line here. */
import type { AuthorityDutyRule } from '../duty-rule.js';
import { listComplete } from './list-complete.js';
import { monthlyAssurance } from './monthly-assurance.js';
import { outOfHoursEvaluation } from './out-of-hours-evaluation.js';
import { weeklyList } from './weekly-list.js';

export const AUTHORITY_DUTIES: readonly AuthorityDutyRule[] = [weeklyList, listComplete, monthlyAssurance, outOfHoursEvaluation];
