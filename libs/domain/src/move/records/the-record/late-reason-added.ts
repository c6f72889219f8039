import { code, id } from '../../../fields.js';
import { LATE_REASONS, record } from '../../record.js';

/** Why a record came after its date: shown beside the outcome, and not counted. */
export const lateReasonAdded = record({
  kind: 'late-reason-added',
  name: 'Reason for a late record',
  fields: { duty: id('duty', 'Duty'), reason: code('Reason', LATE_REASONS) },
  evolve: (state) => state,
});
