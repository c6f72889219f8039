/** Corrections put new content in the place of what they correct. Nothing is erased: the superseded entry stays visible. */
import type { Instant } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import { evolve } from './evolve.js';
import type { MoveState } from './state.js';

export const CORRECTION = 'entry-corrected';

export interface Correction {
  /** The entry that is corrected. */
  readonly entry: number;
  readonly kind: string;
  readonly why: string;
  /** When it happened, as known now. */
  readonly occurredAt?: Instant;
  readonly corrected: Readonly<Record<string, unknown>>;
}

export const isCorrection = (event: Recorded): event is Recorded<typeof CORRECTION, Correction> => event.type === CORRECTION;

export const HIDDEN = 'entry-hidden';

/** By entry: the entry that hides it. */
export const hiddenBy = (events: readonly Recorded[]): ReadonlyMap<number, number> =>
  new Map(events.filter(({ type }) => type === HIDDEN).map(({ seq, content }) => [(content as { entry: number }).entry, seq]));

/** The case events as they stand after all corrections, without what is hidden; the time at which each was first recorded stays. */
export const effective = (events: readonly Recorded[]): Recorded[] => {
  const hidden = hiddenBy(events);
  const latest = new Map(events.filter(isCorrection).map(({ content }) => [content.entry, content]));
  return events
    .filter((event) => !isCorrection(event) && !hidden.has(event.seq))
    .map((event) => {
      const correction = latest.get(event.seq);
      return correction ? { ...event, occurredAt: correction.occurredAt ?? event.occurredAt, content: correction.corrected } : event;
    });
};

export const foldEffective = (events: readonly Recorded[]): MoveState | undefined =>
  effective(events).reduce<MoveState | undefined>(evolve, undefined);
