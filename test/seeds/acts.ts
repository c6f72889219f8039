/** What a trace is made of, and what it is played on. The generator and the invariants know no more of the product than this. */

/** A record of a case or of the clock, as plain data. */
export interface PlainEvent {
  readonly seq: number;
  readonly family: 'case' | 'clock';
  readonly type: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly actor: { readonly person: string; readonly post?: string };
  readonly ledger?: readonly PlainLine[];
}
export interface PlainLine {
  readonly line: string;
  readonly duty: string;
  readonly due?: number;
  readonly outcome?: string;
}
export interface PlainRefusal {
  readonly rule: string;
  readonly detail: string;
}
export interface Given {
  readonly person: string;
  readonly verb: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly occurredAt?: number;
}
export type Act =
  /** Time passes, and everything that falls due on the way is woken. */
  | { readonly is: 'step'; readonly to: number }
  /** The clock shows a later time and nothing has been woken at it yet. */
  | { readonly is: 'tick'; readonly to: number }
  /** A wake-up that nobody asked for: doubled, early or stale. */
  | { readonly is: 'wake' }
  | ({ readonly is: 'give' } & Given);

export interface OpenDuty {
  readonly duty: string;
  readonly due?: number;
}

/** The product, as the seeds see it: the pure core now, the same through PostgreSQL later. */
export interface Runner {
  readonly now: number;
  /** All records so far, in order of seq. */
  readonly events: readonly PlainEvent[];
  readonly open: readonly OpenDuty[];
  readonly status: string;
  readonly wakeAt: number | undefined;
  give(given: Given): PlainRefusal | readonly PlainEvent[];
  stepTo(instant: number): void;
  tickTo(instant: number): void;
  wake(): void;
  /** Differences between what is stored and what all records fold to again. */
  foldedAgain(): string | undefined;
}

export const isRefused = (answer: PlainRefusal | readonly PlainEvent[]): answer is PlainRefusal => 'rule' in answer;
