/** Every kind of record of a move. A new one is a file and a line here, and its place in the lifecycle. */
import { authorised } from './authorised.js';
import { childDied } from './child-died.js';
import { continued } from './continued.js';
import { decisionFiled } from './decision-filed.js';
import { escalationAcknowledged } from './escalation-acknowledged.js';
import { foundThere } from './found-there.js';
import { homeRegistered } from './home-registered.js';
import { lateReasonAdded } from './late-reason-added.js';
import { moveOpened } from './move-opened.js';
import { movePlanned } from './move-planned.js';
import { moved } from './moved.js';
import { notAuthorised } from './not-authorised.js';
import { notContinued } from './not-continued.js';
import { requestDrafted } from './request-drafted.js';
import { requestEndorsed } from './request-endorsed.js';
import { requestReturned } from './request-returned.js';
import { requestSent } from './request-sent.js';
import { requestWithdrawn } from './request-withdrawn.js';
import { returnedFromMissing } from './returned-from-missing.js';
import { reviewHeld } from './review-held.js';
import { reviewOutcomeRecorded } from './review-outcome-recorded.js';
import { stayEnded } from './stay-ended.js';
import { verbalYesConfirmed } from './verbal-yes-confirmed.js';
import { verbalYesFirst, verbalYesGiven } from './verbal-yes-given.js';
import { verbalYesNoted } from './verbal-yes-noted.js';
import { visitWrittenUp } from './visit-written-up.js';
import { visited } from './visited.js';
import { wentMissing } from './went-missing.js';
import type { RecordKind } from '../record.js';

export const RECORDS = [
  moveOpened,
  requestDrafted,
  requestSent,
  requestReturned,
  requestEndorsed,
  requestWithdrawn,
  verbalYesFirst,
  verbalYesGiven,
  verbalYesNoted,
  verbalYesConfirmed,
  authorised,
  notAuthorised,
  decisionFiled,
  continued,
  notContinued,
  movePlanned,
  moved,
  foundThere,
  visited,
  visitWrittenUp,
  reviewHeld,
  reviewOutcomeRecorded,
  wentMissing,
  returnedFromMissing,
  homeRegistered,
  stayEnded,
  childDied,
  escalationAcknowledged,
  lateReasonAdded,
] as const;

const BY_KIND: ReadonlyMap<string, RecordKind> = new Map(RECORDS.map((kind) => [kind.kind, kind as unknown as RecordKind]));

export const recordKind = (kind: string): RecordKind | undefined => BY_KIND.get(kind);
