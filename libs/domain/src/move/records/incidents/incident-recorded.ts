import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Something happened that may change the risk. */
export const incidentRecorded = keptRecord({
  kind: 'incident-recorded',
  name: 'Incident',
  fields: {
    what: code('What', ['self-harm', 'violence', 'exploitation', 'drugs-or-alcohol', 'police-called', 'injury', 'other']),
    account: narrative('What happened, before, during and after'),
    childSaid: optional(narrative('What the child said', { max: 2_000 })),
  },
});
