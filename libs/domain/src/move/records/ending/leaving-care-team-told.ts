import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The leaving-care team is told; the child may still live there. */
export const leavingCareTeamTold = keptRecord({
  kind: 'leaving-care-team-told',
  name: 'No longer looked after',
  fields: { account: narrative('Who was told, and what is passed on', { max: 4_000 }) },
});
