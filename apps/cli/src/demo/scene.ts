/** A story is a list of scenes: who recorded what, and when. It is told through the same handler as everything else. */
import type { Instant } from '#domain/calendar/calendar';
import type { Days } from './days.js';

export type Content = Readonly<Record<string, unknown>>;

/** What a scene may ask of the telling so far. */
export interface Told {
  /** When this scene is recorded. */
  readonly at: Instant;
  /** The entry that an earlier scene made. */
  readonly entry: (scene: string) => number;
  /** The latest duty under this entry of the policy. */
  readonly duty: (entry: string) => string;
  /** Every duty of the list that is past its date: a review has to answer them. */
  readonly pastTheirDate: readonly string[];
  /** Actions of this child that nobody has done yet. */
  readonly openActions: readonly { readonly entry: number; readonly place: number }[];
}

/** With what a move begins. */
export type Opening = Pick<Story, 'key' | 'childKey' | 'socialWorker'>;

export interface Scene {
  readonly at: Instant;
  /** Whose post. */
  readonly who: string;
  readonly verb: string;
  /** Several of them: one command each. */
  readonly content: Content | ((told: Told) => Content | readonly Content[]);
  /** It happened so many minutes before it was recorded. */
  readonly minutesAgo?: number;
  /** Left out, without harm to the story, where it does not come to that: holidays move dates. */
  readonly ifItComesToThat?: true;
  /** Asked for in one request: whose moves begin with it, and what is particular to each. */
  readonly together?: readonly { readonly story: Opening; readonly content: Content }[];
  /** Under which name later scenes speak of its entry. */
  readonly as?: string;
}

export interface Story {
  readonly key: string;
  /** The story in which the child came first, where this is a second move. */
  readonly childKey?: string;
  readonly child: { readonly name: string; readonly years: number; readonly days: number };
  readonly home: { readonly name: string; readonly address: string };
  readonly socialWorker: string;
  readonly scenes: (days: Days) => readonly Scene[];
}
