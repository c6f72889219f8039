/** Records of the record itself. */
import { escalationAcknowledged } from './escalation-acknowledged.js';
import { lateReasonAdded } from './late-reason-added.js';

export const THE_RECORD = [escalationAcknowledged, lateReasonAdded] as const;
