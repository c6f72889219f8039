import { date, list, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** How the child leaves this home, with dates. */
export const exitPlanned = keptRecord({
  kind: 'exit-planned',
  name: 'Exit plan',
  fields: { steps: list('Steps', { what: narrative('What', { max: 1_000 }), by: date('By') }) },
});
