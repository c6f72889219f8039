/** What the clock writes down about the authority as a whole. */
import { count, date, type Fields } from '../fields.js';

export const AUTHORITY_CLOCK_RECORDS: Readonly<Record<string, { readonly name: string; readonly fields: Fields }>> = {
  'morning-came': { name: 'Morning lists made', fields: { day: date('Day') } },
  'day-counted': {
    name: 'Day counted',
    fields: { day: date('Day'), streams: count('Streams', 0, 1e9), entries: count('Entries recorded up to the end of the day', 0, 1e12) },
  },
};
