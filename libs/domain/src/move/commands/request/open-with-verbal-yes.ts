import { command } from '../../command.js';
import { verbalYesFirst } from '../../records/request/verbal-yes-given.js';
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
  rules: [noIroDecides, allocatedPostsAreKnown, childIsUnder18, saidByWhoMay, oneRequestForAChild],
});
