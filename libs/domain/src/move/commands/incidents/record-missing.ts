import { command } from '../../command.js';
import { wentMissing } from '../../records/incidents/went-missing.js';
import { backAfterGoing } from '../../rules/back-after-going.js';
import { childIsNotMissing } from '../../rules/child-is-not-missing.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

/** The child is missing. */
export const recordMissing = command({
  verb: 'record-missing',
  title: 'Record that the child is missing',
  record: wentMissing,
  by: ['social-worker', 'team-manager', 'edt-worker', 'on-call-manager'],
  rules: [duringTheStay, childIsNotMissing],
  example: {
    occurredAt: '2026-11-21T22:50:00Z',
    home: 'held-open',
    account:
      'You were in your room at half past ten and not at ten to eleven. Your window is open. Your brother says that you went to look for the fox, and that your phone rang.',
  },
  whenCorrected: [duringTheStay, backAfterGoing],
});
