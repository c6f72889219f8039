import { command } from '../../command.js';
import { moveOpened } from '../../records/request/move-opened.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { oneRequestForAChild } from '../../rules/one-request-for-a-child.js';

/** Begins the record of a move with the first draft of a request. */
export const openMove = command({
  verb: 'open-move',
  title: 'Begin a request',
  record: moveOpened,
  by: ['social-worker', 'team-manager'],
  rules: [noIroDecides, allocatedPostsAreKnown, childIsUnder18, oneRequestForAChild],
});
