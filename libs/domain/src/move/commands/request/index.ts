/** Commands on the request and the decision. */
import type { AnyCommand } from '../../command.js';
import { authorise } from './authorise.js';
import { confirmVerbalYes } from './confirm-verbal-yes.js';
import { draftRequest } from './draft-request.js';
import { endorseRequest } from './endorse-request.js';
import { fileDecision } from './file-decision.js';
import { notAuthorise } from './not-authorise.js';
import { noteVerbalYes } from './note-verbal-yes.js';
import { openPosition } from './open-position.js';
import { openMove } from './open-move.js';
import { openWithVerbalYes } from './open-with-verbal-yes.js';
import { recordVerbalYes } from './record-verbal-yes.js';
import { returnRequest } from './return-request.js';
import { sendRequest } from './send-request.js';
import { withdrawRequest } from './withdraw-request.js';
import { tellChild } from './tell-child.js';
import { delayTelling } from './delay-telling.js';
import { recordSafeTonight } from './record-safe-tonight.js';

export const REQUEST: readonly AnyCommand[] = [
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
  tellChild,
  delayTelling,
  recordSafeTonight,
  openPosition,
];
