import { code, list, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Homes that were asked and what each could not offer, our own search or taken over from brokerage. */
export const searchRecorded = keptRecord({
  kind: 'search-recorded',
  name: 'Search for a registered home',
  fields: {
    source: code('Where this comes from', ['own', 'imported']),
    asked: list('Homes we asked', {
      home: narrative('Home', { max: 200 }),
      couldNotOffer: narrative('What it could not offer', { max: 1_000 }),
    }),
  },
});
