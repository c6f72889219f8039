import { code, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Death or serious harm notified to the national panel. */
export const seriousIncidentNotified = keptRecord({
  kind: 'serious-incident-notified',
  name: 'Serious incident notified',
  fields: {
    to: code('To', ['national-panel', 'ofsted', 'both']),
    ref: optional(reference('Reference')),
    account: optional(narrative('Account', { max: 2_000 })),
  },
});
