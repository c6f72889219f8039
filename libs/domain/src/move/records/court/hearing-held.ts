import { narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';
import { actionsField, picked } from '../../actions.js';

/** A hearing, and each direction as an action with its date. */
export const hearingHeld = keptRecord({
  kind: 'hearing-held',
  name: 'Hearing',
  fields: { account: narrative('What happened'), actions: actionsField('Directions') },
  keeps: ({ actions }) => ({ actions: picked(actions) }),
});
