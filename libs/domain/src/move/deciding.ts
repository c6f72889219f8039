/** The rules of every decision by the director, and of those on a request: each command adds what is its own. */
import type { Rule } from './rule.js';
import { conflictSaysWhy } from './rules/conflict-says-why.js';
import { endorsedBeforeTheDecision } from './rules/endorsed-before-the-decision.js';
import { noDelegateOfADelegate } from './rules/no-delegate-of-a-delegate.js';
import { noIroDecides } from './rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from './rules/not-before-the-record-began.js';
import { notTheirOwnRequest } from './rules/not-their-own-request.js';
import { thePostThatDecides } from './rules/the-post-that-decides.js';
import { thereIsAYesToContinue } from './rules/there-is-a-yes-to-continue.js';

type Deciding = Rule<{ readonly conflictReason?: string | undefined }>;

const WHO_DECIDES: readonly Deciding[] = [noIroDecides, noDelegateOfADelegate, notBeforeTheRecordBegan];

export const ON_A_REQUEST: readonly Deciding[] = [
  ...WHO_DECIDES,
  notTheirOwnRequest,
  thePostThatDecides,
  conflictSaysWhy,
  endorsedBeforeTheDecision,
];
export const ON_GOING_ON: readonly Deciding[] = [...WHO_DECIDES, thePostThatDecides, conflictSaysWhy, thereIsAYesToContinue];
