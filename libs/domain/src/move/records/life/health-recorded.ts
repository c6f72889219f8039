import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** GP, medication, health assessment and dentist: each with a date, or why not. */
export const healthRecorded = keptRecord({
  kind: 'health-recorded',
  name: 'Health and GP',
  fields: {
    gp: narrative('GP: registered when, or why not', { max: 500 }),
    medication: narrative('Medication: checked when, or why not', { max: 500 }),
    assessment: narrative('Health assessment: when, or why not', { max: 500 }),
    dentist: narrative('Dentist: when, or why not', { max: 500 }),
  },
});
