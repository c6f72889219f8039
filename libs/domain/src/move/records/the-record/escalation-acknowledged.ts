import { date, id, narrative } from '../../../fields.js';
import { record } from '../../record.js';

/** Read, with a plan and a date: it holds the daily repeats for 24 hours, once; it never clears the escalation. */
export const escalationAcknowledged = record({
  kind: 'escalation-acknowledged',
  name: 'Escalation acknowledged',
  fields: { duty: id('duty', 'Duty'), plan: narrative('What will be done', { max: 1_000 }), by: date('By') },
  evolve: (state) => state,
});
