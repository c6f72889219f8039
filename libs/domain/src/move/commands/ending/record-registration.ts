import { command } from '../../command.js';
import { homeRegistered } from '../../records/ending/home-registered.js';
import { registeredDuringTheStay } from '../../rules/registered-during-the-stay.js';

/** The unregistered period has ended; the child still lives there. */
export const recordRegistration = command({
  verb: 'record-registration',
  title: 'Record that the home is registered',
  record: homeRegistered,
  by: ['social-worker', 'team-manager', 'head-of-service', 'commissioning'],
  rules: [registeredDuringTheStay],
  example: {
    urn: '2781164',
    effectiveFrom: '2026-12-14',
    evidence: 'Certificate of registration seen, and the entry in Ofsted’s list. It says three children, of twelve to seventeen.',
  },
  whenCorrected: [registeredDuringTheStay],
});
