import { count, date, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The contract or individual agreement with the provider: from when, until when, and how soon either side can end it. */
export const contractAgreed = keptRecord({
  kind: 'contract-agreed',
  name: 'Contract agreed',
  fields: {
    from: date('From'),
    endsOn: optional(date('Ends on')),
    noticeDays: count('Notice period in days', 0, 365),
    ref: optional(reference('Reference')),
    account: optional(narrative('What is agreed about staff, restraint, visits and data', { max: 4_000 })),
  },
  keeps: ({ endsOn, noticeDays }) => ({ endsOn, noticeDays }),
});
