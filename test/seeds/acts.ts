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
  readonly ending?: string;
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

export type Answer = PlainRefusal | readonly PlainEvent[];
/** How acts are played: at once on the pure core, in its own time through PostgreSQL. */
export interface Stage<Answered, Done> {
  give(given: Given): Answered;
  stepTo(instant: number): Done;
  tickTo(instant: number): Done;
  wake(): Done;
}

/** The product, as the seeds see it while a trace is made. */
export interface Runner extends Stage<Answer, void> {
  readonly now: number;
  /** All records so far, in order of seq. */
  readonly events: readonly PlainEvent[];
  readonly open: readonly OpenDuty[];
  readonly status: string;
  readonly wakeAt: number | undefined;
  /** Differences between what is stored and what all records fold to again. */
  foldedAgain(): string | undefined;
}

export const isRefused = (answer: Answer): answer is PlainRefusal => 'rule' in answer;

/** Plays one act; the answer where something was given. */
export const play = <Answered, Done>(stage: Stage<Answered, Done>, act: Act): Answered | Done => {
  if (act.is === 'give') return stage.give(act);
  if (act.is === 'step') return stage.stepTo(act.to);
  return act.is === 'tick' ? stage.tickTo(act.to) : stage.wake();
};

/** An invariant does not hold: what a check has found, and no crash. */
export class Broken extends Error {}
