/** What the clock writes down about the authority as a whole. */
import { count, date, type Fields, reference } from '../fields.js';
import { CLOCK_RECORDS } from '../policy/clock-records.js';

export const AUTHORITY_CLOCK_RECORDS: Readonly<Record<string, { readonly name: string; readonly fields: Fields }>> = {
  ...CLOCK_RECORDS,
  'morning-came': { name: 'Morning lists made', fields: { day: date('Day') } },
  'posts-changed': { name: 'Posts changed hands', fields: {} },
  'day-counted': {
    name: 'Day counted',
    fields: {
      day: date('Day'),
      streams: count('Streams', 0, 1e9),
      entries: count('Entries recorded up to the end of the day', 0, 1e12),
      heads: reference('Digest of the last hash of every stream'),
    },
  },
};
