/** What the transaction has to know of a kind of stream. It knows no move: a decider is handed to it. */
import type { Codec } from '#domain/codec';
import type { Instant } from '#domain/calendar/instant';
import type { Recorded } from '#domain/event';
import type { LedgerLine } from '#domain/policy/promises';
import type { Refusal } from '#domain/refusal';
import type { Memory, Turn } from '#domain/turn';

export type Kind = 'move' | 'authority';

/** An event as read back: what a person wrote is a digest. */
export interface StoredEvent extends Recorded<string, Readonly<Record<string, unknown>>> {
  readonly family: 'case' | 'clock';
  readonly version: number;
  readonly ledger: readonly LedgerLine[];
}

/** What every gathering of facts tells: the time, read after the lock, and the authority's entry it was decided under. */
export interface FactsInTime {
  readonly now: Instant;
  readonly authoritySeq: number;
}

export interface Decider<State, Given, Facts extends FactsInTime> {
  readonly kind: Kind;
  /** Raised whenever folding the same events gives another state: higher code folds again, lower code refuses to write. */
  readonly foldVersion: number;
  readonly codec: Codec;
  readonly needsHistory: (given: Given) => boolean;
  readonly command: (memory: Memory<State>, given: Given, facts: Facts, history: readonly StoredEvent[]) => Turn<State> | Refusal;
  readonly timePasses: (memory: Memory<State>, facts: Facts) => Turn<State>;
  readonly fold: (events: readonly StoredEvent[]) => State | undefined;
}
