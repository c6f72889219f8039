/** What one command, or the passing of time, does to a stream: pure, generic, and all that the transaction has to write. */
import type { Instant } from './calendar/instant.js';
import type { Actor, Family, NewEvent } from './event.js';
import type { PromisePage } from './policy/promise-page.js';
import type { LedgerLine } from './policy/promises.js';

/** What a stream's row remembers between commands. */
export interface Memory<State> {
  readonly seq: number;
  readonly state: State | undefined;
  readonly page: PromisePage;
}

/** An event that is ready to be recorded. */
export interface ReadyEvent extends NewEvent<string, Readonly<Record<string, unknown>>> {
  readonly seq: number;
  readonly family: Family;
  readonly actor: Actor;
  readonly ledger?: readonly LedgerLine[];
}

export interface Turn<State> {
  readonly events: readonly ReadyEvent[];
  readonly memory: Memory<State>;
  /** When the stream has to be woken next. */
  readonly wakeAt: Instant | undefined;
  /** Of the page only the ladder's progress has changed: what is promised stands. */
  readonly ladderOnly?: true;
}

export const CLOCK: Actor = { person: 'clock' };
