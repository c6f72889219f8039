import { flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A visit by the independent reviewing officer. */
export const iroVisited = keptRecord({
  kind: 'iro-visited',
  name: 'IRO visited',
  fields: { seen: flag('Child seen'), account: narrative('What the child said and what was seen') },
  keeps: ({ seen }) => ({ seen }),
});
