/** Commands on what happens to the child. */
import type { AnyCommand } from '../../command.js';
import { recordDeath } from './record-death.js';
import { recordMissing } from './record-missing.js';
import { recordReturn } from './record-return.js';
import { answerComplaint } from './answer-complaint.js';
import { assessRisk } from './assess-risk.js';
import { debriefRestraint } from './debrief-restraint.js';
import { notifySeriousIncident } from './notify-serious-incident.js';
import { openInEmergency } from './open-in-emergency.js';
import { recordAllegation } from './record-allegation.js';
import { recordComplaint } from './record-complaint.js';
import { recordIncident } from './record-incident.js';
import { recordRestraint } from './record-restraint.js';
import { recordReturnInterview } from './record-return-interview.js';
import { recordSeriousHarm } from './record-serious-harm.js';
import { recordStaffChange } from './record-staff-change.js';
import { referToLado } from './refer-to-lado.js';
import { reportMissing } from './report-missing.js';
import { reviewLook } from './review-look.js';
import { takeBackComplaint } from './take-back-complaint.js';

export const INCIDENTS: readonly AnyCommand[] = [
  recordMissing,
  recordReturn,
  recordDeath,
  reportMissing,
  recordReturnInterview,
  recordSeriousHarm,
  notifySeriousIncident,
  recordIncident,
  recordRestraint,
  debriefRestraint,
  recordAllegation,
  referToLado,
  recordComplaint,
  answerComplaint,
  takeBackComplaint,
  recordStaffChange,
  assessRisk,
  openInEmergency,
  reviewLook,
];
