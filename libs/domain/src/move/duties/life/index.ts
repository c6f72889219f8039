/** Duties about life there: seeing the child. */
import type { DutyRule } from '../../duty-rule.js';
import { firstVisit } from './first-visit.js';
import { nextVisit } from './next-visit.js';
import { visitWrittenUpDuty } from './visit-written-up.js';
import { advocateOfferedDuty } from './advocate-offered.js';
import { contactBetweenVisits } from './contact-between-visits.js';
import { contingencyPlan } from './contingency-plan.js';
import { educationInPlace } from './education-in-place.js';
import { healthAndGp } from './health-and-gp.js';
import { iroSeesChild } from './iro-sees-child.js';
import { seniorLeaderVisit } from './senior-leader-visit.js';
import { unannouncedQualityVisit } from './unannounced-quality-visit.js';

export const LIFE: readonly DutyRule[] = [
  firstVisit,
  nextVisit,
  visitWrittenUpDuty,
  contactBetweenVisits,
  seniorLeaderVisit,
  iroSeesChild,
  advocateOfferedDuty,
  healthAndGp,
  contingencyPlan,
  educationInPlace,
  unannouncedQualityVisit,
];
