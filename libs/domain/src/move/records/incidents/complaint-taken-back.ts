import { code, count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The complaint was withdrawn, or taken to the next stage. */
export const complaintTakenBack = keptRecord({
  kind: 'complaint-taken-back',
  name: 'Complaint withdrawn or taken further',
  fields: {
    complaint: count('Entry of the complaint', 1, 1_000_000),
    how: code('How', ['withdrawn', 'next-stage']),
    account: narrative('Account', { max: 2_000 }),
  },
  keeps: ({ complaint }) => ({ complaint }),
});
