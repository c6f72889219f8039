/** Why a duty is owed, and why by that date: the lines of one duty of a move. */
import { whyOwed } from '#domain/policy/explain';
import { dutiesNow } from './duties.js';
import type { KnownMove } from './known.js';
import { nameOfKind } from './words.js';

/** Undefined where the move owes no duty of that id. */
export const whyReading = (known: KnownMove, id: string): string[] | undefined => {
  const duty = dutiesNow(known).find((one) => one.id === id);
  const nameOfEntry = (seq: number): string => nameOfKind(known.events.find((event) => event.seq === seq)?.type ?? 'an entry');
  return duty && whyOwed(duty, known.book, nameOfEntry);
};
