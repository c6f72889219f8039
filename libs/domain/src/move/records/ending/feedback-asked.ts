import { code, flag, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** "How is it living here?" was asked, and answered or declined. */
export const feedbackAsked = keptRecord({
  kind: 'feedback-asked',
  name: 'Feedback',
  fields: {
    answer: code('The child', ['answered', 'declined', 'could-not-be-asked']),
    childSaid: optional(narrative('What the child said')),
    family: narrative('What family and carers said, or why they were not asked', { max: 4_000 }),
    independent: flag('Asked by an independent voice'),
  },
  keeps: ({ independent }) => ({ independent }),
});
