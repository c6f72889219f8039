import { command } from '../../command.js';
import { moveOpened } from '../../records/request/move-opened.js';
import { togetherOrApartSaysWhy } from '../../rules/together-or-apart-says-why.js';
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
  rules: [noIroDecides, allocatedPostsAreKnown, togetherOrApartSaysWhy, childIsUnder18, oneRequestForAChild],
  example: {
    child: '6d5a9c1e-3b8f-4c2a-8e7d-1a2b3c4d5e6f',
    home: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    socialWorker: 'sw-care-2',
    iro: 'iro',
    askedWith: [{ child: '2f7b6a90-4c1d-4e8a-b5f3-6c9d0e1a2b3c' }],
    togetherOrApart: 'You and your brother have never lived apart, and you asked me to keep it so. I ask for one home for the two of you.',
    neededBy: '2026-11-17T17:00:00Z',
    reasons: 'Maureen was taken to hospital last night. She cannot look after the two of you while she is ill, and you did nothing wrong.',
  },
});
