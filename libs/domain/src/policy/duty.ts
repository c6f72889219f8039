import type { Instant } from '../calendar/instant.js';
import type { Anchors } from './due.js';
import type { Due, Ending, Entry, Level } from './policy.js';
import type { Mark, Owner } from './occurrence.js';

/** on-time, done-on-time-recorded-late and late are outcomes of a kept promise; ended-before-due is neither. */
export type Outcome = 'on-time' | 'done-on-time-recorded-late' | 'late' | 'ended-before-due';

export type DutyStatus =
  | { readonly is: 'open' }
  | { readonly is: 'met'; readonly by: Mark; readonly outcome: Outcome }
  | { readonly is: 'ended'; readonly by: Ending; readonly at: Instant; readonly outcome: Outcome };

/** A step of the ladder with its instant. */
export interface Rung {
  readonly level: Level;
  readonly at: Instant;
  /** Written `at-known`: raised beside the others, not instead of them. */
  readonly known?: true;
}

/** What is owed, by whom, by when, and what became of it. */
export interface Duty {
  /** `<entry>@<seq of the trigger>`, with `.floor` or a variant after it. */
  readonly id: string;
  readonly entry: Entry;
  readonly kind: 'main' | 'floor';
  readonly trigger: Mark;
  readonly owner: Owner;
  /** Undefined while what it counts from has not happened. */
  readonly due: Instant | undefined;
  readonly listedFrom: Instant | undefined;
  /** Counted also as statutory (or as ordered by a court). */
  readonly statutory: boolean | 'guidance';
  readonly safety: boolean;
  readonly rungs: readonly Rung[];
  readonly remindAt: readonly Instant[];
  readonly status: DutyStatus;
  /** Nothing is sent by itself any more (ladder.afterDeath). */
  readonly silenced?: true;
  /** What the due instant was reckoned from; read only when it is explained. */
  readonly reckoning: { readonly due: Due; readonly anchors: Anchors };
  readonly policyVersion: number;
  readonly calendarVersion: number;
}
