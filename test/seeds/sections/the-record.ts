/** Entries that vanish. */
import { TEXT } from '../situation.js';
import type { Section } from './section.js';

const MAY_VANISH = ['visited', 'visit-written-up', 'review-held', 'decision-filed', 'child-told', 'went-missing', 'returned-from-missing'];

export const theRecord: Section = {
  contents: {
    'hide-entry': ({ random, known }) => {
      const entries = random.chance(0.8) ? known.of(...MAY_VANISH) : known.entries;
      const entry = entries.length > 0 ? random.pick(entries).seq : 900;
      return { entry, because: random.pick(['about-another-child', 'entered-in-error']), account: TEXT };
    },
  },
  by: { 'hide-entry': ['sw', 'tm', 'iro', 'data-protection'] },
  weights: () => [['hide-entry', 0.6]],
  rules: ['entry-can-be-hidden'],
};
