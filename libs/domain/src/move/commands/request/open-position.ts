import { command } from '../../command.js';
import { openingPosition } from '../../records/request/opening-position.js';
import { togetherOrApartSaysWhy } from '../../rules/together-or-apart-says-why.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { decisionInForceHasNotEnded } from '../../rules/decision-in-force-has-not-ended.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { thereSinceIsPast } from '../../rules/there-since-is-past.js';

/** Begins the record of a child who is there on the day on which the authority starts. */
export const openPosition = command({
  verb: 'open-position',
  title: 'Record the opening position of a child',
  record: openingPosition,
  by: ['social-worker', 'team-manager', 'head-of-service', 'assistant-director'],
  rules: [allocatedPostsAreKnown, togetherOrApartSaysWhy, childIsUnder18, thereSinceIsPast, decisionInForceHasNotEnded],
  example: {
    child: 'a4e61b7c-2d90-4f38-8b15-3c7d9e0f1a26',
    home: 'c7f20d8e-5b61-4a93-9e47-0d1c2b3a4f58',
    socialWorker: 'sw-care-1',
    iro: 'iro',
    askedWith: [{ child: 'b7d90c3e-6a52-4f18-9d04-2e3f4a5b6c7d' }],
    togetherOrApart:
      'You and your sister came here on the same day and have the upper floor to yourselves. Her record is begun beside yours.',
    livingThereSince: '2026-10-05T14:00:00+01:00',
    decisionInForce: true,
    decisionEndsOn: '2026-11-27',
    lastVisitOn: '2026-11-12',
    lastReviewOn: '2026-11-11',
    chainBeganAt: '2026-08-20T19:00:00+01:00',
    account:
      'You came here from another house that was not registered either, so your nights count from August. The decision of 30 October is on ' +
      'your file. There is no order. You were last seen on Thursday, alone, in the garden.',
  },
  whenCorrected: [thereSinceIsPast, decisionInForceHasNotEnded],
});
