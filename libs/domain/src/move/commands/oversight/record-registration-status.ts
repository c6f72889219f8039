import { command } from '../../command.js';
import { registrationStatusRecorded } from '../../records/oversight/registration-status-recorded.js';

export const recordRegistrationStatus = command({
  verb: 'record-registration-status',
  title: 'Record how far the provider is with registering',
  record: registrationStatusRecorded,
  by: ['commissioning', 'commissioning-head', 'placements'],
  rules: [],
});
