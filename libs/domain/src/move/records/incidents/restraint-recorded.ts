import { count, flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The child was held; occurredAt is when it began. */
export const restraintRecorded = keptRecord({
  kind: 'restraint-recorded',
  name: 'Restraint',
  fields: {
    minutes: count('Minutes', 0, 1_440),
    account: narrative('What led to it, what was done, how it ended'),
    injured: flag('Somebody was hurt'),
    seenByMedical: flag('Seen by a nurse or doctor'),
  },
});
