import { atLocal } from '../../calendar/calendar.js';
import { lastWorkingDay } from '../periods.js';
import type { AuthorityDutyRule } from '../duty-rule.js';

/** "These are all our children": compared with what finance pays, homes without a number, and the log of the night. */
export const listComplete: AuthorityDutyRule = {
  entry: {
    id: 'list-complete',
    name: '"These are all our children": the list is complete',
    trigger: ['week'],
    owner: 'list-keeper',
    due: { amount: 0, unit: 'own-date', anchor: '16:00:00 on the last working day of the ISO week' },
    metBy:
      'statement by the named head, compared with finance payments, placements without a URN and the out-of-hours log, with what was found',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+1wd' },
    ],
    source: 'Herefordshire, East Riding; figures ours',
    statutory: false,
  },
  period: 'week',
  metBy: 'list-stated-complete',
  dueAt: (calendar, first) => atLocal(calendar, lastWorkingDay(calendar, first + 6), 16),
  begins: (first) => first,
};
