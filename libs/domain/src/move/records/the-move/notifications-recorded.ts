import { code, list, narrative, optional } from '../../../fields.js';
import { WHY_NOT_BEFORE } from '../../before-the-move.js';
import { keptRecord } from '../../record.js';
import { NOTIFIED } from '../../notified.js';

/** Who was told in writing of the move, and who was not, with the reason. */
export const notificationsRecorded = keptRecord({
  kind: 'notifications-recorded',
  name: 'Notifications',
  fields: {
    told: list('Notifications', {
      who: code('Who', NOTIFIED),
      outcome: code('Outcome', ['told', 'withheld', 'there-is-none']),
      why: optional(narrative('Why not', { max: 1_000 })),
    }),
    ...WHY_NOT_BEFORE,
  },
  keeps: ({ told }) => ({ covers: told.map(({ who }) => who) }),
});
