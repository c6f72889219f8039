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
  whenCorrected: [registeredDuringTheStay],
});
