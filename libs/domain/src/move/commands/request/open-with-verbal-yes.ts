import { command } from '../../command.js';
import { verbalYesFirst } from '../../records/request/verbal-yes-given.js';
import { togetherOrApartSaysWhy } from '../../rules/together-or-apart-says-why.js';
import { allocatedPostsAreKnown } from '../../rules/allocated-posts-are-known.js';
import { childIsUnder18 } from '../../rules/child-is-under-18.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { oneRequestForAChild } from '../../rules/one-request-for-a-child.js';
import { saidByWhoMay } from '../../rules/said-by-who-may.js';

/** Begins the record of a move with a yes given at night. */
export const openWithVerbalYes = command({
  verb: 'open-with-verbal-yes',
  title: 'Record a verbal yes (new move)',
  record: verbalYesFirst,
  by: ['edt-worker', 'on-call-manager', 'dcs', 'social-worker', 'team-manager'],
  rules: [noIroDecides, allocatedPostsAreKnown, togetherOrApartSaysWhy, childIsUnder18, saidByWhoMay, oneRequestForAChild],
  example: {
    occurredAt: '2026-11-20T22:25:00Z',
    child: '41c8d2f7-9e30-4b6a-a7d5-8f1e2c3b4a50',
    home: '5a0e7c3b-1f42-4d89-9c6e-7b8a9d0e1f23',
    socialWorker: 'sw-youth-1',
    iro: 'iro',
    kind: 'verbal-yes',
    saidBy: 'person-02',
    saidByPost: 'dcs',
    neededBy: '2026-11-21T00:30:00Z',
  },
  otherExamples: {
    'An interim decision, with a sister': {
      child: '41c8d2f7-9e30-4b6a-a7d5-8f1e2c3b4a50',
      home: '5a0e7c3b-1f42-4d89-9c6e-7b8a9d0e1f23',
      socialWorker: 'sw-youth-1',
      iro: 'iro',
      askedWith: [{ child: '8c3d5e7f-0a1b-4c2d-9e4f-5a6b7c8d9e0f' }],
      togetherOrApart: 'Apart for tonight: your sister is asleep at your nan’s and nobody wants to wake her. She knows where you are.',
      kind: 'interim-decision',
      saidBy: 'person-16',
      saidByPost: 'on-call',
      neededBy: '2026-11-21T00:30:00Z',
      conflictReason: 'The car belongs to a company in which my brother has a share. I rang nobody else, because you were cold.',
    },
  },
});
