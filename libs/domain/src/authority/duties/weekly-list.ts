import { atLocal } from '../../calendar/calendar.js';
import { firstWorkingDay } from '../periods.js';
import type { AuthorityDutyRule } from '../duty-rule.js';

/** Without names, opened and sent by a person: nothing is sent that nobody has looked at. */
export const weeklyList: AuthorityDutyRule = {
  entry: {
    id: 'weekly-list',
    name: 'Weekly list for chief executive and lead member',
    trigger: ['week'],
    owner: 'performance-officer',
    due: { amount: 0, unit: 'own-date', anchor: '12:00:00 on the first working day of the ISO week' },
    metBy: 'list opened and sent by a person',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Brighton, East Sussex',
    statutory: false,
  },
  period: 'week',
  metBy: 'weekly-list-sent',
  dueAt: (calendar, first) => atLocal(calendar, firstWorkingDay(calendar, first), 12),
  begins: (first) => first,
};
