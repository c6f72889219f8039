import { instant, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** When and where the child moves on, with introductions. */
export const moveOnTimed = keptRecord({
  kind: 'move-on-timed',
  name: 'Move on planned',
  fields: {
    at: instant('When the child moves on'),
    where: narrative('Where', { max: 500 }),
    introductions: narrative('Introductions, and who does them', { max: 2_000 }),
  },
  keeps: ({ at }) => ({ planned: at }),
});
