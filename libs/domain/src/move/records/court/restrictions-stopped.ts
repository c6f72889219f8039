import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The restrictions are no longer used. */
export const restrictionsStopped = keptRecord({
  kind: 'restrictions-stopped',
  name: 'Restrictions stopped',
  fields: { account: narrative('What has stopped, and how the child is') },
});
