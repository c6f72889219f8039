import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Those who look after the child have changed. */
export const staffChanged = keptRecord({
  kind: 'staff-changed',
  name: 'Staff changed',
  fields: { account: narrative('Who left, who came, and what the child was told', { max: 2_000 }) },
});
