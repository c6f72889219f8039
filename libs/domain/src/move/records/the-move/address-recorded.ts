import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Where the home is, and who regulates homes there. */
export const addressRecorded = keptRecord({
  kind: 'address-recorded',
  name: 'Address of the home',
  fields: {
    area: code('The home is', ['inside-the-area', 'adjoining-area', 'at-a-distance'], {
      hint: 'At a distance: outside the area, and not in an adjoining authority',
    }),
    regulator: code('Regulator', ['ofsted', 'care-inspectorate-wales', 'care-inspectorate-scotland', 'rqia']),
    runBy: optional(code('Who runs the home', ['private', 'voluntary', 'council'])),
    address: optional(narrative('Address', { max: 500 })),
  },
  keeps: ({ area, regulator }) => ({ area, regulator }),
});
