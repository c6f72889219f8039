import { count, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The answer of the team manager; it counts once the head of service has countersigned it. */
export const iroAlertAnswered = keptRecord({
  kind: 'iro-alert-answered',
  name: 'IRO alert answered',
  fields: { alert: count('Entry of the alert', 1, 1_000_000), answer: narrative('Answer') },
  keeps: ({ alert }) => ({ alert }),
});
