import { endOfDay } from '../../calendar/calendar.js';
import { lastWorkingDay, nextAfter } from '../periods.js';
import type { AuthorityDutyRule } from '../duty-rule.js';

/** Patterns, sufficiency, promptness, and what the authority itself has past its date. */
export const monthlyAssurance: AuthorityDutyRule = {
  entry: {
    id: 'monthly-assurance',
    name: 'Assurance meeting for the whole authority',
    trigger: ['month'],
    owner: 'dcs',
    due: { amount: 0, unit: 'own-date', anchor: '23:59:59 on the last working day of the month' },
    metBy:
      'meeting held: patterns, sufficiency (why no home?), promptness, authority-wide list duties past their date, actions with one owner and one date',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L5', offset: '+1wd' }],
    source: 'Birmingham letter; figures ours',
    statutory: false,
  },
  period: 'month',
  metBy: 'assurance-meeting-held',
  dueAt: (calendar, first) => endOfDay(calendar, lastWorkingDay(calendar, nextAfter('month', first) - 1)),
  begins: (first) => first,
};
