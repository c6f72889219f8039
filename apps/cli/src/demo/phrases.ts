/** The shapes that scenes share, so that a story shows only what is particular to it. */
import type { Instant } from '#domain/calendar/calendar';
import type { Days } from './days.js';
import type { Content, Scene } from './scene.js';

type When = Pick<Scene, 'at'>;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface WrittenUp {
  readonly childsWords: string;
  readonly bedroom: string;
  readonly education: string;
  readonly health: string;
  readonly familyTime: string;
  readonly hobbies: string;
  readonly concerns?: string;
}

interface Visit extends When {
  readonly who: string;
  readonly as: string;
  readonly note: string;
  readonly announced?: boolean;
  readonly by?: 'social-worker' | 'duty-worker' | 'out-of-hours-worker';
  readonly safetyConcern?: boolean;
  readonly minutesAgo?: number;
}

/** The note, on the way home. */
export const visit = ({
  at,
  who,
  as,
  note,
  announced = true,
  by = 'social-worker',
  safetyConcern = false,
  minutesAgo = 95,
}: Visit): Scene => ({
  at,
  who,
  verb: 'record-visit',
  minutesAgo,
  as,
  content: { by, announced, seen: true, alone: 'alone', safetyConcern, note },
});

export const writeUp = (at: Instant, who: string, of: string, written: WrittenUp): Scene => ({
  at,
  who,
  verb: 'write-up-visit',
  content: ({ entry }) => ({ visit: entry(of), ...written }),
});

type Invited = 'social-worker' | 'team-manager' | 'iro' | 'commissioning' | 'health' | 'education' | 'advocate' | 'home';

export interface ReviewHeld extends When {
  readonly who: string;
  readonly as: string;
  readonly came: readonly Invited[];
  readonly away?: readonly Invited[];
  readonly aboutTheAbsent?: string;
}

export const review = ({ at, who, as, came, away = [], aboutTheAbsent }: ReviewHeld): Scene => ({
  at,
  who,
  verb: 'hold-review',
  minutesAgo: 50,
  as,
  content: {
    needed: [...came, ...away].map((role) => ({ role })),
    came: came.map((role) => ({ role })),
    ...(aboutTheAbsent !== undefined && { aboutTheAbsent }),
  },
});

export interface Outcome {
  readonly decisions: string;
  readonly education: string;
  readonly health: string;
  readonly familyTime: string;
  readonly hobbies: string;
  readonly actions?: readonly (readonly [what: string, owner: string, days: number])[];
}

/** Sent to the child's social worker, the team manager and the reviewing officer, and every duty past its date given an owner and a date. */
export const outcome = (days: Days, at: Instant, who: string, of: string, sentTo: readonly string[], said: Outcome): Scene => ({
  at,
  who,
  verb: 'record-review-outcome',
  content: ({ entry, pastTheirDate, at: now }) => ({
    ...said,
    review: entry(of),
    actions: (said.actions ?? []).map(([what, owner, ahead]) => ({ what, owner, dueOn: days.dateAfter(now, ahead) })),
    answers: pastTheirDate.map((duty) => ({ duty, owner: sentTo[0]!, dueOn: days.dateAfter(now, 2) })),
    sentTo: sentTo.map((post) => ({ post })),
    sentAt: now,
  }),
});

export const file = (at: Instant, who: string, of: string, cmsRef: string): Scene => ({
  at,
  who,
  verb: 'file-decision',
  content: ({ entry, at: now }): Content => ({ decision: entry(of), cmsRef, filedAt: now - 10 * MINUTE }),
});

export const hours = (n: number): number => n * HOUR;

/** The reviewing officer hears of the decision. */
export const informIro = (at: Instant, who: string): Scene => ({ at, who, verb: 'inform-iro', content: { how: 'telephone' } });

/** The child hears of a decision, in person. */
export const tellChild = (at: Instant, who: string, of: string, childSaid: string): Scene => ({
  at,
  who,
  verb: 'tell-child',
  content: ({ entry }): Content => ({ decision: entry(of), by: 'social-worker', how: 'In person, at the kitchen table.', childSaid }),
});
