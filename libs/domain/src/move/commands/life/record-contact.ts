import { command } from '../../command.js';
import { contactMade } from '../../records/life/contact-made.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordContact = command({
  verb: 'record-contact',
  title: 'Record a contact',
  record: contactMade,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [duringTheStay],
  example: {
    occurredAt: '2026-11-20T17:30:00Z',
    how: 'telephone',
    with: 'child',
    account: 'You told me about the fox in the yard. Your brother wanted to say it too, so I heard it twice.',
  },
  whenCorrected: [duringTheStay],
});
