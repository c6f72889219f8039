import { count, date, flag, narrative } from '../../fields.js';
import { act } from '../act.js';
import { assured } from '../assured.js';
import { beginsAPeriod } from '../rules.js';

/** "These are all our children", said by a named head, after three comparisons. */
export const stateListComplete = act({
  verb: 'state-list-complete',
  title: 'State that the list is complete',
  kind: 'list-stated-complete',
  fields: {
    of: date('First day of the week'),
    children: count('Children on the list', 0, 10_000),
    financeCompared: flag('Compared with what finance pays'),
    withoutUrnCompared: flag('Compared with homes without a number of Ofsted'),
    nightLogCompared: flag('Compared with the out-of-hours log'),
    found: narrative('What was found', { max: 4_000 }),
  },
  by: ['list-keeper'],
  rules: [beginsAPeriod('week')],
  example: {
    of: '2026-11-16',
    children: 11,
    financeCompared: true,
    withoutUrnCompared: true,
    nightLogCompared: true,
    found: 'Finance pays for a twelfth: a flat in Hexley, where a boy of sixteen has lived since 9 November. His record was begun today.',
  },
  evolve: assured('list-stated-complete'),
});
