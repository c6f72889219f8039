import { count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An action is not needed any more. */
export const actionDropped = keptRecord({
  kind: 'action-dropped',
  name: 'Action dropped',
  fields: {
    entry: count('Entry that set the action', 1, 1_000_000),
    place: count('Place of the action there, counted from 1', 1, 100),
    why: narrative('Why', { max: 2_000 }),
  },
  keeps: ({ entry, place }) => ({ entry, place }),
});
