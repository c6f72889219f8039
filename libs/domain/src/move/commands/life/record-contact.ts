import { command } from '../../command.js';
import { contactMade } from '../../records/life/contact-made.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordContact = command({
  verb: 'record-contact',
  title: 'Record a contact',
  record: contactMade,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [duringTheStay],
  whenCorrected: [duringTheStay],
});
