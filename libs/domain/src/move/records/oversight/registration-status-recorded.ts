import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** How far the provider has come with registering the home. */
export const registrationStatusRecorded = keptRecord({
  kind: 'registration-status-recorded',
  name: 'Registration status',
  fields: {
    status: code('Status', ['not-applied', 'applying', 'applied', 'application-refused', 'application-withdrawn']),
    account: optional(narrative('What the provider and Ofsted say', { max: 2_000 })),
  },
  keeps: ({ status }) => ({ status }),
});
