import { date, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Where the child goes on to, by when, with introductions and who does them. */
export const moveOnPlanned = keptRecord({
  kind: 'move-on-planned',
  name: 'Move-on plan',
  fields: {
    targetDate: date('Target date'),
    steps: narrative('Steps'),
    introductions: narrative('Introductions, and who does them'),
    whyTheDateMoved: optional(narrative('Why the date moved', { max: 2_000 })),
  },
  keeps: ({ targetDate }) => ({ targetDate }),
});
