/**
 * THE lifecycle of a move, as a table: in this state, this record may be made, and leads to that state. Whatever stands
 * here is proven at boot: every state reachable, none without a way on. Rules may refuse what the table allows, never the
 * other way round.
 */
import type { Status } from './state.js';

/** States in which the child has not moved and may still do so. */
const BEFORE: readonly Status[] = ['draft', 'requested', 'endorsed', 'agreed-verbally', 'authorised'];
/** States in which the child lives in the home. */
export const LIVES_THERE: readonly Status[] = ['living-there', 'registered'];
/** A decision has been made or the child has moved: what is owed about it may still be written down. */
const AFTER: readonly Status[] = [
  'agreed-verbally',
  'authorised',
  'not-authorised',
  'withdrawn',
  ...LIVES_THERE,
  'stay-ended',
  'protected',
];
/** The child lives or lived there. */
const OF_THE_STAY: readonly Status[] = [...LIVES_THERE, 'stay-ended', 'protected'];

const ALL: readonly Status[] = [...new Set([...BEFORE, ...AFTER])];

/** Oversight ends here by itself, with the last duty and the last action: the clock writes it down, nobody can end it (edge cases, Lifecycle). */
export const OVERSIGHT_ENDS: readonly Status[] = ['not-authorised', 'withdrawn', 'stay-ended', 'protected'];

/** The state that a record leads to; `same` leaves it where it is. */
type Way = Status | 'same';
export interface Edge {
  readonly from: Status | 'nothing';
  readonly record: string;
  readonly to: Status;
}

const ways = (record: string, table: Partial<Record<Status | 'nothing', Way>>): Edge[] =>
  Object.entries(table).map(([from, to]) => ({ from: from as Status, record, to: to === 'same' ? (from as Status) : to }));
const from = (states: readonly Status[], to: Way): Partial<Record<Status, Way>> => Object.fromEntries(states.map((state) => [state, to]));

/** Records that may be made in these states and change nothing of where the move stands. */
const allOf = (records: readonly string[], states: readonly Status[]): Edge[] =>
  records.flatMap((record) => ways(record, from(states, 'same')));

export const LIFECYCLE: readonly Edge[] = [
  // How a move comes to be known
  ...ways('move-opened', { nothing: 'draft' }),
  ...ways('verbal-yes-first', { nothing: 'agreed-verbally' }),
  ...ways('found-there', { nothing: 'living-there' }),
  ...ways('opening-position', { nothing: 'living-there' }),

  // The request
  ...ways('request-drafted', from(['draft', 'agreed-verbally', 'authorised', ...LIVES_THERE], 'same')),
  ...ways('request-sent', {
    draft: 'requested',
    'agreed-verbally': 'same',
    authorised: 'same',
    'not-authorised': 'same',
    ...from(OF_THE_STAY, 'same'),
  }),
  ...ways('request-returned', { ...from(['requested', 'endorsed'], 'draft'), ...from(['agreed-verbally', ...OF_THE_STAY], 'same') }),
  ...ways('request-endorsed', { requested: 'endorsed', ...from(['agreed-verbally', ...OF_THE_STAY], 'same') }),
  ...ways('request-withdrawn', from(BEFORE, 'withdrawn')),

  // The decision
  ...ways('verbal-yes-given', { ...from(['draft', 'requested', 'endorsed'], 'agreed-verbally'), 'living-there': 'same' }),
  ...ways('verbal-yes-noted', from(AFTER, 'same')),
  ...ways('verbal-yes-confirmed', { 'agreed-verbally': 'authorised', ...from(['withdrawn', ...OF_THE_STAY], 'same') }),
  ...ways('authorised', { ...from(['endorsed', 'agreed-verbally'], 'authorised'), ...from(['withdrawn', ...OF_THE_STAY], 'same') }),
  ...ways('not-authorised', {
    ...from(['endorsed', 'agreed-verbally'], 'not-authorised'),
    ...from(['withdrawn', ...OF_THE_STAY], 'same'),
  }),
  ...ways('decision-filed', from(AFTER, 'same')),
  ...allOf(['child-told', 'telling-delayed', 'safe-tonight-recorded'], AFTER),
  ...ways('continued', { authorised: 'same', 'living-there': 'same' }),
  ...ways('not-continued', { authorised: 'same', 'living-there': 'same' }),

  // The move
  ...allOf(
    [
      'check-recorded',
      'gaps-accepted',
      'address-recorded',
      'out-of-area-approved',
      'schooling-recorded',
      'key-stage-4-approved',
      'placement-plan-agreed',
      'notifications-recorded',
      'previous-home-notice-given',
    ],
    ALL,
  ),
  ...ways('move-planned', from(BEFORE, 'same')),
  ...ways('moved', { ...from(BEFORE, 'living-there'), 'not-authorised': 'living-there' }),

  // Life there
  ...allOf(
    [
      'contact-made',
      'leader-visited',
      'iro-visited',
      'advocate-offered',
      'education-recorded',
      'health-recorded',
      'quality-visited',
      'contingency-planned',
    ],
    OF_THE_STAY,
  ),
  ...allOf(['visited', 'visit-written-up', 'review-held', 'review-outcome-recorded'], OF_THE_STAY),
  ...allOf(['went-missing'], LIVES_THERE),
  ...allOf(['returned-from-missing'], OF_THE_STAY),

  // Oversight while the child lives there
  ...allOf(['search-stated', 'registration-status-recorded', 'warning-letter-received', 'exit-planned', 'challenge-reviewed'], OF_THE_STAY),
  ...allOf(
    [
      'action-set',
      'action-done',
      'action-redated',
      'action-dropped',
      'search-recorded',
      'home-found',
      'move-on-planned',
      'vacancy-recorded',
      'allocated',
    ],
    ALL,
  ),

  // Money and contract
  ...allOf(['funding-agreed', 'contract-agreed', 'notice-received'], ALL),

  // The reviewing officer and statutory reviews
  ...allOf(
    [
      'iro-informed',
      'iro-viewed',
      'iro-alerted',
      'iro-alert-answered',
      'iro-alert-countersigned',
      'iro-alert-withdrawn',
      'became-looked-after',
      'statutory-review-held',
    ],
    ALL,
  ),

  // The court
  ...allOf(
    [
      'legal-advice-given',
      'legal-status-changed',
      'application-lodged',
      'order-made',
      'order-refused',
      'order-discharged',
      'restrictions-stopped',
      'restrictions-used',
      'hearing-held',
      'ofsted-told',
    ],
    ALL,
  ),

  // What happens to the child
  ...allOf(
    [
      'missing-reported',
      'return-interviewed',
      'incident-recorded',
      'restraint-recorded',
      'restraint-debriefed',
      'allegation-made',
      'lado-referred',
      'staff-changed',
      'risk-assessed',
    ],
    OF_THE_STAY,
  ),
  ...allOf(
    [
      'serious-harm-recorded',
      'serious-incident-notified',
      'complaint-received',
      'complaint-answered',
      'complaint-taken-back',
      'record-opened-in-emergency',
      'look-reviewed',
    ],
    ALL,
  ),

  // About the record
  ...allOf(['escalation-acknowledged', 'late-reason-added', 'entry-corrected', 'entry-hidden'], ALL),

  // The ending
  ...allOf(['feedback-asked', 'looked-back'], OF_THE_STAY),
  ...allOf(['move-on-timed'], LIVES_THERE),
  ...allOf(['move-on-recorded', 'ending-meeting-held', 'learning-noted'], ['registered', 'stay-ended', 'protected']),
  ...allOf(['leaving-care-team-told'], OF_THE_STAY),
  ...ways('ending-withdrawn', { 'stay-ended': 'living-there' }),
  ...ways('home-registered', { 'living-there': 'registered' }),
  ...ways('stay-ended', from(LIVES_THERE, 'stay-ended')),
  ...ways('child-died', from([...BEFORE, 'not-authorised', 'withdrawn', ...LIVES_THERE, 'stay-ended'], 'protected')),
];

const NEXT: ReadonlyMap<string, Status> = new Map(LIFECYCLE.map(({ from: state, record, to }) => [`${state} ${record}`, to]));

/** The state that this record leads to, or undefined where the lifecycle does not allow it. */
export const nextStatus = (status: Status | 'nothing', record: string): Status | undefined => NEXT.get(`${status} ${record}`);

const MOVING: ReadonlySet<string> = new Set(LIFECYCLE.filter(({ from: state, to }) => state !== to).map(({ record }) => record));

/** Whether records of this kind lead from one state to another. */
export const movesTheLifecycle = (record: string): boolean => MOVING.has(record);
