/** The page of promises: what the clock still has to do, and how far it has come. */
import type { Instant } from '../calendar/instant.js';
import type { Outcome, Rung } from './duty.js';
import type { Owner } from './occurrence.js';
import type { Level } from './policy.js';

/** What the clock still has to do for one open duty. */
export interface OpenPromise {
  readonly duty: string;
  readonly due?: Instant;
  readonly listedFrom?: Instant;
  readonly owner: Owner;
  readonly safety: boolean;
  readonly rungs: readonly Rung[];
  readonly remindAt: readonly Instant[];
  readonly calendar: number;
}

/** How far the clock has come with a duty: kept after the duty is closed, since each level is raised once, ever. */
export interface Progress {
  readonly raised: readonly Level[];
  /** Steps that were never raised because a higher one was, or because their post was called already. */
  readonly passed: readonly Level[];
  readonly reminded?: Instant;
  readonly repeatAt?: Instant;
  readonly acknowledged?: { readonly seq: number; readonly until: Instant };
}

/** The alarm clock of one stream, stored beside its state: what is promised now, and how far the clock has come. */
export interface PromisePage {
  readonly open: readonly OpenPromise[];
  readonly progress: Readonly<Record<string, Progress>>;
  /** Outcomes frozen at the first complete record that today's entries would improve. */
  readonly kept: Readonly<Record<string, Outcome>>;
  /** The newest calendar when it was last worked out what is promised: a newer one may bring a statutory date forward. */
  readonly calendar?: number;
  /** The next instant at which the duties change by time alone. */
  readonly changesAt?: Instant;
  /** Nothing is owed any more, and that has been written down. */
  readonly over?: true;
  /** Up to when each duty's steps have been struck since it was last worked out what is promised. */
  readonly struck?: Readonly<Record<string, Instant>>;
}
export const emptyPage: PromisePage = { open: [], progress: {}, kept: {} };
