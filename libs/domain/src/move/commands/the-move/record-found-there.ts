import { command } from '../../command.js';
import { foundThere } from '../../records/the-move/found-there.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { thereSinceIsPast } from '../../rules/there-since-is-past.js';

/** Begins the record of a child who was there already. */
export const recordFoundThere = command({
  verb: 'record-found-there',
  title: 'Record a child found to be living there',
  record: foundThere,
  by: ['social-worker', 'team-manager', 'head-of-service', 'assistant-director', 'commissioning', 'edt-worker'],
  rules: [allocatedPostsAreKnown, childIsUnder18, thereSinceIsPast],
  whenCorrected: [thereSinceIsPast],
});
