import { narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** What happened, what we learned, what the child, the family and the carers say, and the night move, in one meeting. */
export const endingMeetingHeld = keptRecord({
  kind: 'ending-meeting-held',
  name: 'Ending meeting',
  fields: {
    whatHappened: narrative('What happened'),
    learned: narrative('What we learned'),
    whatTheySay: narrative('What the child, the family and the carers say'),
    nightMove: optional(narrative('The night move: match, what was passed on, what to change')),
  },
  keeps: ({ nightMove }) => ({ nightMove: nightMove !== undefined }),
});
