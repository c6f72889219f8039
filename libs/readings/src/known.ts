/** What is known of one move at an instant: all that the readings about it are made from. */
import type { AuthorityState } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import type { Family, Recorded } from '#domain/event';
import { type Correction, effective, foldEffective, hiddenBy, isCorrection } from '#domain/move/correction';
import type { MoveState } from '#domain/move/state';
import type { Book } from '#domain/policy/book';
import type { LedgerLine } from '#domain/policy/promises';

export interface KnownEvent extends Recorded<string, Readonly<Record<string, unknown>>> {
  readonly family: Family;
  readonly ledger: readonly LedgerLine[];
}
/** What a person wrote; null where it was blanked. */
export interface KnownText {
  readonly seq: number;
  readonly path: string;
  readonly text: string | null;
}
/** Read by the app, which may reach into the record. */
export interface Evidence {
  readonly id: string;
  /** The instant as of which it is known. */
  readonly at: Instant;
  readonly events: readonly KnownEvent[];
  readonly texts: readonly KnownText[];
  readonly authority: AuthorityState;
  readonly book: Book;
  /** The clock cannot decide it: nobody is called for it until that is mended. */
  readonly stuck: boolean;
}
export interface KnownMove extends Evidence {
  readonly state: MoveState;
  /** Counts case events: what an ETag says. */
  readonly revision: number;
}

/** Undefined where nothing was known of the move yet. */
export const knownMove = (evidence: Evidence): KnownMove | undefined => {
  const cases = evidence.events.filter(({ family }) => family === 'case');
  const state = foldEffective(cases);
  return state && { ...evidence, state, revision: cases.length };
};

/** The entries that a correction may be made of, as they stand now. */
export const standingEntries = ({ events }: KnownMove): Recorded[] => effective(events.filter(({ family }) => family === 'case'));

/** By entry: the entry that hides it; what corrects a hidden entry is hidden with it. */
export const hiddenEntries = ({ events }: KnownMove): ReadonlyMap<number, number> => {
  const hidden = hiddenBy(events);
  const corrections = events.flatMap((event) => {
    const by = isCorrection(event) ? hidden.get(event.content.entry) : undefined;
    return by === undefined ? [] : [[event.seq, by] as const];
  });
  return new Map([...hidden, ...corrections]);
};

/** By entry: the correction that replaced it last. */
export const supersededBy = ({ events }: KnownMove): ReadonlyMap<number, number> =>
  new Map(events.filter((event) => isCorrection(event)).map(({ seq, content }) => [(content as unknown as Correction).entry, seq]));
