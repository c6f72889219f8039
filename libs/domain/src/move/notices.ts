/** What posts are told once, and nothing is owed for (policy.yaml, notices). A new one is a line here. */
import type { Role } from '../authority/state.js';
import { atLocal, type CompiledCalendar, dayIndexOfDate, nextNine, plusMonths, SECOND } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { MoveState } from './state.js';

export interface ToldOnce {
  readonly id: string;
  readonly name: string;
  /** Posts of the child's line where it has such, else of the authority. */
  readonly to: readonly Role[];
  /** Whether this entry of a move is the occasion. */
  readonly when: (type: string, content: Readonly<Record<string, unknown>>) => boolean;
}

/** The entry by which the clock writes down that a notice has come. */
export const NOTICE_CAME = 'notice-came';
const TURNING_18 = 'turning-18';
const CONFLICT = 'conflict-of-interest';
/** Of the director's own post: also told above it. */
const CONFLICT_OF_THE_DIRECTOR = 'conflict-of-the-director';

export const TOLD_ONCE: readonly ToldOnce[] = [
  {
    id: 'council-run',
    name: 'The council runs the home itself: it may itself be committing the offence',
    to: ['legal', 'monitoring-officer'],
    when: (type, { runBy }) => type === 'address-recorded' && runBy === 'council',
  },
  {
    id: 'wrong-child',
    name: 'An entry about another child is hidden',
    to: ['data-protection-lead'],
    when: (type, { because }) => type === 'entry-hidden' && because === 'about-another-child',
  },
  {
    id: 'opened-in-emergency',
    name: 'A record was opened in an emergency by somebody who does not see it otherwise',
    to: ['iro', 'data-protection-lead'],
    when: (type) => type === 'record-opened-in-emergency',
  },
  {
    id: CONFLICT,
    name: 'Somebody acted in spite of a conflict of interest, with the reason on record',
    to: ['dcs'],
    when: (type, { notice }) => type === NOTICE_CAME && (notice === CONFLICT || notice === CONFLICT_OF_THE_DIRECTOR),
  },
  {
    id: CONFLICT_OF_THE_DIRECTOR,
    name: "Somebody decided in the director's place in spite of a conflict of interest, with the reason on record",
    to: ['chief-executive'],
    when: (type, { notice }) => type === NOTICE_CAME && notice === CONFLICT_OF_THE_DIRECTOR,
  },
  {
    id: TURNING_18,
    name: 'The child turns 18 soon',
    to: ['social-worker', 'team-manager'],
    when: (type, { notice }) => type === NOTICE_CAME && notice === TURNING_18,
  },
];

interface NoticeAhead {
  readonly notice: string;
  readonly at: Instant;
}

/** Notices that time alone brings, each with its instant. */
export const noticesAhead = (state: MoveState, calendar: CompiledCalendar, now: Instant): readonly NoticeAhead[] =>
  [...birthdays(state, calendar), ...conflicts(state, calendar)].filter(({ at }) => at > now);

/** At 09:00, six months and 28 days before the 18th birthday, while the child lives there. */
const birthdays = (state: MoveState, calendar: CompiledCalendar): readonly NoticeAhead[] => {
  if (!state.moved || state.stayEnded || state.died) return [];
  const birthday = dayIndexOfDate(calendar, state.child.turns18On);
  return [plusMonths(birthday, -6), birthday - 28].map((day) => ({ notice: TURNING_18, at: atLocal(calendar, day, 9) }));
};

/** Each at the next 09:00 after it was recorded. */
const conflicts = ({ exceptions = [], died }: MoveState, calendar: CompiledCalendar): readonly NoticeAhead[] =>
  died
    ? []
    : exceptions.map(({ rec, byTheDirector }) => ({
        notice: byTheDirector ? CONFLICT_OF_THE_DIRECTOR : CONFLICT,
        at: nextNine(calendar, rec + SECOND),
      }));
