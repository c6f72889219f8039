/** Records of what happens to the child. */
import { childDied } from './child-died.js';
import { returnedFromMissing } from './returned-from-missing.js';
import { wentMissing } from './went-missing.js';
import { allegationMade } from './allegation-made.js';
import { complaintAnswered } from './complaint-answered.js';
import { complaintReceived } from './complaint-received.js';
import { complaintTakenBack } from './complaint-taken-back.js';
import { incidentRecorded } from './incident-recorded.js';
import { ladoReferred } from './lado-referred.js';
import { lookReviewed } from './look-reviewed.js';
import { missingReported } from './missing-reported.js';
import { recordOpenedInEmergency } from './record-opened-in-emergency.js';
import { restraintDebriefed } from './restraint-debriefed.js';
import { restraintRecorded } from './restraint-recorded.js';
import { returnInterviewed } from './return-interviewed.js';
import { riskAssessed } from './risk-assessed.js';
import { seriousHarmRecorded } from './serious-harm-recorded.js';
import { seriousIncidentNotified } from './serious-incident-notified.js';
import { staffChanged } from './staff-changed.js';

export const INCIDENTS = [
  wentMissing,
  returnedFromMissing,
  childDied,
  missingReported,
  returnInterviewed,
  seriousHarmRecorded,
  seriousIncidentNotified,
  incidentRecorded,
  restraintRecorded,
  restraintDebriefed,
  allegationMade,
  ladoReferred,
  complaintReceived,
  complaintAnswered,
  complaintTakenBack,
  staffChanged,
  riskAssessed,
  recordOpenedInEmergency,
  lookReviewed,
] as const;
