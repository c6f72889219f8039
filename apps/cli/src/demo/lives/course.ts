/** The course of a stay: what is particular to it. How the weeks of every stay go stands in week.ts and paperwork.ts. */
import type { Days, Weekday } from '../days.js';
import type { Scene, Story } from '../scene.js';

export interface Words {
  readonly reasons: string;
  readonly alternatives: string;
  readonly risks: string;
  /** Why the director decides so, and the same for the child. */
  readonly decision: string;
  readonly forTheChild: string;
  readonly childSaid: string;
  readonly arrival: string;
}

export interface Leaving {
  readonly week: number;
  readonly weekday: Weekday;
  readonly manner: 'planned' | 'unplanned';
  readonly whereTo: string;
  readonly where: string;
  readonly account: string;
  readonly childSays: string;
  readonly learned: string;
}

/** The record began when the child had lived there for so many weeks. */
export interface AlreadyThere {
  readonly week: number;
  readonly account: string;
  /** How it was found out; nothing, where it was known when Brackenshire began. */
  readonly found?: 'never-registered' | 'registration-expired';
}

/** A moment of the stay: weeks after the week of the request. */
export type When = (week: number, weekday: Weekday, time: string) => number;

export interface Course extends Omit<Story, 'scenes'> {
  readonly team: 'care' | 'youth';
  /** The week of the request, counted back from this one. */
  readonly weeksAgo: number;
  readonly words: Words;
  readonly leaving?: Leaving;
  /** The last week of visits and reviews, where the home is registered before today. */
  readonly lastWeek?: number;
  /** Weeks in which nobody visited, or no review was held. */
  readonly missedVisits?: readonly number[];
  readonly missedReviews?: readonly number[];
  /** Put on the file so many working days late. */
  readonly filedLate?: boolean;
  readonly area?: 'inside-the-area' | 'adjoining-area' | 'at-a-distance';
  /** Weeks after which the director decided again; every third from the second on, where nothing is said. */
  readonly continuedIn?: readonly number[];
  readonly already?: AlreadyThere;
  /** Brothers and sisters who are asked for in the same request, and why together. */
  readonly asksFor?: { readonly others: readonly Course[]; readonly why: string };
  /** Asked for in the request of a brother or a sister. */
  readonly isAskedFor?: true;
  /** Who sent the request in place of the social worker, and why they endorsed it all the same. */
  readonly conflict?: { readonly sentBy: string; readonly reason: string };
  /** The social worker's post fell vacant; whose scenes they are from then on. */
  readonly handedOver?: { readonly weeksAgo: number; readonly to: string };
  /** What else happened. */
  readonly besides?: (when: When, days: Days) => readonly Scene[];
}

export const whenOf =
  ({ weeksAgo }: Pick<Course, 'weeksAgo'>, days: Days): When =>
  (week, weekday, time) =>
    days.inTurn(weeksAgo - week, weekday, time);

/** Where nothing is asked for and nothing decided, nothing is said about it. */
export const NO_WORDS: Words = {
  reasons: '',
  alternatives: '',
  risks: '',
  decision: '',
  forTheChild: '',
  childSaid: '',
  arrival: '',
};

export const lineOf = ({ team }: Pick<Course, 'team'>) => ({ tm: `tm-${team}`, hos: `hos-${team}` });
