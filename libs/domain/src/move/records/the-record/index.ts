/** Records of the record itself. */
import { escalationAcknowledged } from './escalation-acknowledged.js';
import { entryHidden } from './entry-hidden.js';
import { lateReasonAdded } from './late-reason-added.js';

export const THE_RECORD = [escalationAcknowledged, lateReasonAdded, entryHidden] as const;
