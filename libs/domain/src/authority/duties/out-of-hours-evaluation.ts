import { endOfDay } from '../../calendar/calendar.js';
import { lastWorkingDay, nextAfter } from '../periods.js';
import type { AuthorityDutyRule } from '../duty-rule.js';

/** Moves of the night, evaluated as a whole, once the quarter is over. */
export const outOfHoursEvaluation: AuthorityDutyRule = {
  entry: {
    id: 'out-of-hours-evaluation',
    name: 'Out-of-hours moves evaluated as a whole',
    trigger: ['quarter'],
    owner: 'edt-manager',
    due: { amount: 0, unit: 'own-date', anchor: '23:59:59 on the last working day of the month after the quarter' },
    metBy: 'evaluation, with actions',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2018; figures ours',
    statutory: false,
  },
  period: 'quarter',
  metBy: 'out-of-hours-evaluated',
  dueAt: (calendar, first) => endOfDay(calendar, lastWorkingDay(calendar, nextAfter('month', nextAfter('quarter', first)) - 1)),
  begins: (first) => nextAfter('quarter', first),
};
