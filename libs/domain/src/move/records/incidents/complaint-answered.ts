import { count, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The answer, as it was given. */
export const complaintAnswered = keptRecord({
  kind: 'complaint-answered',
  name: 'Complaint answered',
  fields: {
    complaint: count('Entry of the complaint', 1, 1_000_000),
    answer: narrative('Answer'),
    inWordsForTheChild: optional(narrative('The same in words for the child')),
  },
  keeps: ({ complaint }) => ({ complaint }),
});
