import { date, id, list, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';
import { picked } from '../../actions.js';

/** An action that somebody sets between reviews: the director with a decision, or the reviewing officer. */
export const actionSet = keptRecord({
  kind: 'action-set',
  name: 'Action set',
  fields: { actions: list('Actions', { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') }) },
  keeps: ({ actions }) => ({ actions: picked(actions) }),
});
