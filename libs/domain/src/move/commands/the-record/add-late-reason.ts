import { command } from '../../command.js';
import { lateReasonAdded } from '../../records/the-record/late-reason-added.js';
import { dutyWasLate } from '../../rules/duty-was-late.js';

/** Says why a record came after its date. */
export const addLateReason = command({
  verb: 'add-late-reason',
  title: 'Add a reason',
  record: lateReasonAdded,
  by: ['assistant-director'],
  rules: [dutyWasLate],
  example: { duty: 'next-visit@34', reason: 'waiting-for-someone' },
});
