import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Somebody who could not see a restricted record looked, and said why. */
export const recordOpenedInEmergency = keptRecord({
  kind: 'record-opened-in-emergency',
  name: 'Record opened in an emergency',
  fields: { reason: narrative('Why', { max: 2_000 }) },
});
