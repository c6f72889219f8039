import { command } from '../../command.js';
import { returnedFromMissing } from '../../records/incidents/returned-from-missing.js';
import { backAfterGoing } from '../../rules/back-after-going.js';
import { childIsMissing } from '../../rules/child-is-missing.js';

/** The child is back. */
export const recordReturn = command({
  verb: 'record-return',
  title: 'Record that the child is back',
  record: returnedFromMissing,
  by: ['social-worker', 'team-manager', 'edt-worker', 'on-call-manager'],
  rules: [childIsMissing],
  whenCorrected: [backAfterGoing],
  example: {
    occurredAt: '2026-11-22T05:40:00Z',
    account: 'You came back by yourself, wet to the knees. You wanted toast and your brother, in that order. No injury that you show.',
  },
});
