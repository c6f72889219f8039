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
  example: {
    of: '2026-11-01',
    patterns: 'Five of eleven moves were on a Friday after four. Three were of brothers and sisters for whom nobody had two rooms.',
    sufficiency: 'We have no registered home that takes two children at a day’s notice, and have had none since the spring.',
    promptness:
      'Nine of eleven decisions stood on the file on the same day. Six of nineteen visits were written up after their date. This says that records are up to date, not that children are safe.',
    pastTheirDate:
      'Two: the placement plan of a child at Long Meadow, and the Ofsted notification of one at Weir Cottage. Each has an owner and a date this week.',
    actions: [
      { what: 'What a home for two at a day’s notice would cost, for the cabinet', owner: 'commissioning-head', dueOn: '2026-12-18' },
      { what: 'Who takes a Wednesday when somebody is ill', owner: 'ad', dueOn: '2026-12-04' },
    ],
  },
  evolve: assured('assurance-meeting-held'),
});
