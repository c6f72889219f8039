/** Commands on the record itself. */
import type { AnyCommand } from '../../command.js';
import { acknowledgeEscalation } from './acknowledge-escalation.js';
import { addLateReason } from './add-late-reason.js';
import { hideEntry } from './hide-entry.js';

export const THE_RECORD: readonly AnyCommand[] = [acknowledgeEscalation, addLateReason, hideEntry];
