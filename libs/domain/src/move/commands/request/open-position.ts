import { command } from '../../command.js';
import { openingPosition } from '../../records/request/opening-position.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { thereSinceIsPast } from '../../rules/there-since-is-past.js';

/** Begins the record of a child who is there on the day on which the authority starts. */
export const openPosition = command({
  verb: 'open-position',
  title: 'Record the opening position of a child',
  record: openingPosition,
  by: ['social-worker', 'team-manager', 'head-of-service', 'assistant-director'],
  rules: [allocatedPostsAreKnown, childIsUnder18, thereSinceIsPast],
  whenCorrected: [thereSinceIsPast],
});
