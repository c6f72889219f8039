/** Commands on life there: seeing the child. */
import type { AnyCommand } from '../../command.js';
import { recordVisit } from './record-visit.js';
import { writeUpVisit } from './write-up-visit.js';
import { offerAdvocate } from './offer-advocate.js';
import { planContingency } from './plan-contingency.js';
import { recordContact } from './record-contact.js';
import { recordEducation } from './record-education.js';
import { recordHealth } from './record-health.js';
import { recordIroVisit } from './record-iro-visit.js';
import { recordLeaderVisit } from './record-leader-visit.js';
import { recordQualityVisit } from './record-quality-visit.js';

export const LIFE: readonly AnyCommand[] = [
  recordVisit,
  writeUpVisit,
  recordContact,
  recordLeaderVisit,
  recordIroVisit,
  offerAdvocate,
  recordEducation,
  recordHealth,
  recordQualityVisit,
  planContingency,
];
