import { flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A visit by the assistant director or the director. */
export const leaderVisited = keptRecord({
  kind: 'leader-visited',
  name: 'Senior leader visited',
  fields: { seen: flag('Child seen'), account: narrative('What the child said and what was seen') },
  keeps: ({ seen }) => ({ seen }),
});
