import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Ofsted has written to the provider or to us about the home. */
export const warningLetterReceived = keptRecord({
  kind: 'warning-letter-received',
  name: 'Ofsted warning letter',
  fields: { account: narrative('What it says') },
});
