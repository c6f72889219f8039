/** Records of life there: seeing the child. */
import { visitWrittenUp } from './visit-written-up.js';
import { visited } from './visited.js';
import { advocateOffered } from './advocate-offered.js';
import { contactMade } from './contact-made.js';
import { contingencyPlanned } from './contingency-planned.js';
import { educationRecorded } from './education-recorded.js';
import { healthRecorded } from './health-recorded.js';
import { iroVisited } from './iro-visited.js';
import { leaderVisited } from './leader-visited.js';
import { qualityVisited } from './quality-visited.js';

export const LIFE = [
  visited,
  visitWrittenUp,
  contactMade,
  leaderVisited,
  iroVisited,
  advocateOffered,
  educationRecorded,
  healthRecorded,
  qualityVisited,
  contingencyPlanned,
] as const;
