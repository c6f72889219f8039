/** Every act of the authority. A new one is a file and a line here. */
import type { AnyAct } from '../act.js';
import { adoptCalendar } from './adopt-calendar.js';
import { adoptPolicy } from './adopt-policy.js';
import { appoint } from './appoint.js';
import { arrangeCover } from './arrange-cover.js';
import { delegate } from './delegate.js';
import { establishPost } from './establish-post.js';
import { evaluateOutOfHours } from './evaluate-out-of-hours.js';
import { evaluatePractice } from './evaluate-practice.js';
import { holdAssuranceMeeting } from './hold-assurance-meeting.js';
import { sendWeeklyList } from './send-weekly-list.js';
import { setStructure } from './set-structure.js';
import { stateListComplete } from './state-list-complete.js';
import { vacatePost } from './vacate-post.js';

export const ACTS: readonly AnyAct[] = [
  establishPost,
  appoint,
  vacatePost,
  arrangeCover,
  delegate,
  adoptPolicy,
  adoptCalendar,
  setStructure,
  sendWeeklyList,
  stateListComplete,
  holdAssuranceMeeting,
  evaluateOutOfHours,
  evaluatePractice,
];

export const actNamed = (verb: string): AnyAct | undefined => ACTS.find((act) => act.verb === verb);
export const actOfKind = (kind: string): AnyAct | undefined => ACTS.find((act) => act.kind === kind);
