import { command } from '../../command.js';
import { registrationStatusRecorded } from '../../records/oversight/registration-status-recorded.js';

export const recordRegistrationStatus = command({
  verb: 'record-registration-status',
  title: 'Record how far the provider is with registering',
  record: registrationStatusRecorded,
  by: ['commissioning', 'commissioning-head', 'placements'],
  rules: [],
  example: {
    status: 'applied',
    account: 'Applied on 1 December, for three children. Ofsted says that a first visit is not likely before February.',
  },
});
