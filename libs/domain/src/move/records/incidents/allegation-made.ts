import { code, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An allegation against somebody who looks after the child. */
export const allegationMade = keptRecord({
  kind: 'allegation-made',
  name: 'Allegation',
  fields: {
    against: code('Against', ['staff-of-the-home', 'manager-or-owner', 'agency-worker', 'somebody-else-who-works-with-the-child']),
    account: narrative('What was said, and by whom'),
    childSafeNow: narrative('What was done tonight', { max: 2_000 }),
  },
});
