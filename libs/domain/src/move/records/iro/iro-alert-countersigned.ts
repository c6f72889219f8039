import { count, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The head of service stands behind the answer. */
export const iroAlertCountersigned = keptRecord({
  kind: 'iro-alert-countersigned',
  name: 'Answer to an IRO alert countersigned',
  fields: { alert: count('Entry of the alert', 1, 1_000_000), comment: optional(narrative('Comment', { max: 2_000 })) },
  keeps: ({ alert }) => ({ alert }),
});
