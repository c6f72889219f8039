import { count, date, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An action past its date has a new one, with the reason; the first stays visible. */
export const actionRedated = keptRecord({
  kind: 'action-redated',
  name: 'Action has a new date',
  fields: {
    entry: count('Entry that set the action', 1, 1_000_000),
    place: count('Place of the action there, counted from 1', 1, 100),
    newDate: date('New date'),
    why: narrative('Why', { max: 2_000 }),
  },
  keeps: ({ entry, place, newDate }) => ({ entry, place, newDate }),
});
