import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Serious harm that came to the child; occurredAt is when. */
export const seriousHarmRecorded = keptRecord({
  kind: 'serious-harm-recorded',
  name: 'Serious harm',
  fields: { account: narrative('What happened'), childSafeNow: narrative('Where the child is and how the child is now', { max: 2_000 }) },
});
