import { date, id, list, narrative, optional } from '../../fields.js';
import { act } from '../act.js';
import { assured } from '../assured.js';
import { actionsAreOwned, beginsAPeriod } from '../rules.js';

/** Once a month the director looks at the whole. */
export const holdAssuranceMeeting = act({
  verb: 'hold-assurance-meeting',
  title: 'Record the assurance meeting',
  kind: 'assurance-meeting-held',
  fields: {
    of: date('First day of the month'),
    patterns: narrative('Patterns'),
    sufficiency: narrative('Why was there no registered home?'),
    promptness: narrative('How promptly decisions and visits were recorded'),
    pastTheirDate: narrative('Duties of the authority past their date, and what is done', { max: 4_000 }),
    actions: optional(list('Actions', { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') })),
  },
  by: ['dcs', 'assistant-director'],
  rules: [beginsAPeriod('month'), actionsAreOwned],
  evolve: assured('assurance-meeting-held'),
});
