import { count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The reviewing officer takes the alert back. */
export const iroAlertWithdrawn = keptRecord({
  kind: 'iro-alert-withdrawn',
  name: 'IRO alert withdrawn',
  fields: { alert: count('Entry of the alert', 1, 1_000_000), why: narrative('Why', { max: 2_000 }) },
  keeps: ({ alert }) => ({ alert }),
});
