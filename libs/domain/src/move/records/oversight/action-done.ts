import { count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An action is done, with what came of it. */
export const actionDone = keptRecord({
  kind: 'action-done',
  name: 'Action done',
  fields: {
    entry: count('Entry that set the action', 1, 1_000_000),
    place: count('Place of the action there, counted from 1', 1, 100),
    whatCame: narrative('What came of it', { max: 4_000 }),
  },
  keeps: ({ entry, place }) => ({ entry, place }),
});
