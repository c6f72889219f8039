import type { DutyRule } from '../../duty-rule.js';
import { firstOutside } from '../../area.js';
import { completedBy } from '../../completed-by.js';
import { toNotify } from '../../notified.js';
import { iroInformed } from '../../records/iro/iro-informed.js';
import { notificationsRecorded } from '../../records/the-move/notifications-recorded.js';

/** The last of the set meets it. The IRO who was informed is told already. */
export const notificationsSent: DutyRule = {
  entry: {
    id: 'notifications-sent',
    name: 'Notifications: child, parents, contact persons, previous carer, ICB, GP, school, IRO; area authority if outside',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    metBy: 'the last of the set told, or withheld with reason and by whom',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
    ],
    floor: { amount: 5, unit: 'wd', anchor: 'move.occurredAt', source: 'reg 13' },
    source: 'reg 13; 2013/3239 reg 19',
    statutory: true,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const told = [...notificationsRecorded.of(state), ...iroInformed.of(state).map((mark) => ({ ...mark, covers: ['iro' as const] }))];
    return [
      { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: completedBy(toNotify(firstOutside(state) !== undefined), told) },
    ];
  },
};
