import { code, count, date, flag, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Where the child learns, or when it begins. */
export const educationRecorded = keptRecord({
  kind: 'education-recorded',
  name: 'Education',
  fields: {
    how: code('Education', ['in-place', 'planned', 'not-in-education-or-training'], {
      hint: 'The last only after the school-leaving date',
    }),
    where: optional(narrative('Where, and who teaches', { max: 1_000 })),
    hoursAWeek: optional(count('Hours a week', 0, 60)),
    startsOn: optional(date('Starts on')),
    virtualSchoolTold: flag('Virtual school told'),
  },
  keeps: ({ how }) => ({ how }),
});
