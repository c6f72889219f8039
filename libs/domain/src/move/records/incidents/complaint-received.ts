import { code, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A complaint of the child, or for the child; occurredAt is when it was received. */
export const complaintReceived = keptRecord({
  kind: 'complaint-received',
  name: 'Complaint',
  fields: { from: code('From', ['child', 'family', 'advocate', 'carer', 'somebody-else']), about: narrative('What it is about') },
});
