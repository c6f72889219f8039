import { command } from '../../command.js';
import { foundThere } from '../../records/the-move/found-there.js';
import { togetherOrApartSaysWhy } from '../../rules/together-or-apart-says-why.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { thereSinceIsPast } from '../../rules/there-since-is-past.js';

/** Begins the record of a child who was there already. */
export const recordFoundThere = command({
  verb: 'record-found-there',
  title: 'Record a child found to be living there',
  record: foundThere,
  by: ['social-worker', 'team-manager', 'head-of-service', 'assistant-director', 'commissioning', 'edt-worker'],
  rules: [allocatedPostsAreKnown, togetherOrApartSaysWhy, childIsUnder18, thereSinceIsPast],
  example: {
    occurredAt: '2026-12-03T11:00:00Z',
    child: 'e9b3f5a1-7c24-4d60-a8e2-5f6071829304',
    home: 'd2a47e96-8f13-4c5b-b6d0-1e2f3a4b5c6d',
    socialWorker: 'sw-youth-2',
    iro: 'iro',
    askedWith: [{ child: '0f5a8e2d-4b71-4c96-a3e8-7d6c5b4a3928' }],
    togetherOrApart: 'Your brother has the room across the landing. He is seventeen, and his record is begun beside yours.',
    livingThereSince: '2026-09-14T12:00:00+01:00',
    found: 'supported-accommodation-giving-care',
    account:
      'You told Yusuf that staff keep your tablets, your money and your door key. That is care, and this house may not give it. Nobody had asked you before.',
  },
  whenCorrected: [thereSinceIsPast],
});
