/** Every command on a move, in the order in which a move meets them. A new one is a file and a line here, and its place in the lifecycle. */
import type { AnyCommand } from '../command.js';
import { acknowledgeEscalation } from './acknowledge-escalation.js';
import { addLateReason } from './add-late-reason.js';
import { authorise } from './authorise.js';
import { confirmVerbalYes } from './confirm-verbal-yes.js';
import { continueStay } from './continue.js';
import { draftRequest } from './draft-request.js';
import { endorseRequest } from './endorse-request.js';
import { fileDecision } from './file-decision.js';
import { holdReview } from './hold-review.js';
import { notAuthorise } from './not-authorise.js';
import { notContinue } from './not-continue.js';
import { noteVerbalYes } from './note-verbal-yes.js';
import { openMove } from './open-move.js';
import { openWithVerbalYes } from './open-with-verbal-yes.js';
import { planMove } from './plan-move.js';
import { recordDeath } from './record-death.js';
import { recordFoundThere } from './record-found-there.js';
import { recordMissing } from './record-missing.js';
import { recordMove } from './record-move.js';
import { recordRegistration } from './record-registration.js';
import { recordReturn } from './record-return.js';
import { recordReviewOutcome } from './record-review-outcome.js';
import { recordStayEnded } from './record-stay-ended.js';
import { recordVerbalYes } from './record-verbal-yes.js';
import { recordVisit } from './record-visit.js';
import { returnRequest } from './return-request.js';
import { sendRequest } from './send-request.js';
import { withdrawRequest } from './withdraw-request.js';
import { writeUpVisit } from './write-up-visit.js';

export const COMMANDS: readonly AnyCommand[] = [
  openMove,
  draftRequest,
  sendRequest,
  returnRequest,
  endorseRequest,
  withdrawRequest,
  openWithVerbalYes,
  recordVerbalYes,
  noteVerbalYes,
  confirmVerbalYes,
  authorise,
  notAuthorise,
  fileDecision,
  continueStay,
  notContinue,
  planMove,
  recordMove,
  recordFoundThere,
  recordVisit,
  writeUpVisit,
  holdReview,
  recordReviewOutcome,
  recordMissing,
  recordReturn,
  recordRegistration,
  recordStayEnded,
  recordDeath,
  acknowledgeEscalation,
  addLateReason,
];

const BY_VERB: ReadonlyMap<string, AnyCommand> = new Map(COMMANDS.map((command) => [command.verb, command]));

export const commandNamed = (verb: string): AnyCommand | undefined => BY_VERB.get(verb);

/** The command that makes records of this kind. */
export const commandThatMakes = (kind: string): AnyCommand | undefined => COMMANDS.find(({ record }) => record.kind === kind);
