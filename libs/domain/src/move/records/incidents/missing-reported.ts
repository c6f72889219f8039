import { count, instant, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Police and out-of-hours team told that the child is missing. */
export const missingReported = keptRecord({
  kind: 'missing-reported',
  name: 'Missing child reported',
  fields: {
    episode: count('Entry of the missing episode', 1, 1_000_000),
    policeToldAt: instant('Police told at'),
    policeRef: optional(reference('Police reference')),
    outOfHoursTeamToldAt: instant('Out-of-hours team told at'),
  },
  keeps: ({ episode }) => ({ episode }),
});
