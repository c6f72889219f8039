/** Reads what is known of a move: as it stands, or as it was known at an instant. */
import { authorityDecider } from '#authority/decider';
import { bookOf } from '#authority/book';
import { authorityCodec } from '#domain/authority/codec';
import { type AuthorityState, emptyAuthority } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import { moveCodec } from '#domain/move/codec';
import type { Book } from '#domain/policy/book';
import type { Tx } from '#platform/database';
import { eventsOf, textsOf } from '#record/read';
import { readStream } from '#record/stream-row';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { type KnownMove, knownMove } from '#readings/known';

export interface Rules {
  readonly now: Instant;
  readonly authority: AuthorityState;
  readonly book: Book;
}

/** Undefined where nobody has heard of the move, by then. */
export const readKnownMove = async (tx: Tx, id: string, today: Rules, asAt?: Instant): Promise<KnownMove | undefined> => {
  const row = await readStream(tx, id, 'move');
  if (!row) return undefined;
  // Entries of one command come in one commit: those up to the row's are whole.
  const events = (await eventsOf(tx, id, moveCodec, asAt)).filter(({ seq }) => seq <= row.seq);
  const { authority, book } = asAt === undefined ? today : await rulesAsAt(tx, asAt);
  return knownMove({ id, at: asAt ?? today.now, stuck: row.stuck > 0, events, texts: await textsOf(tx, id), authority, book });
};

/** Posts, policy and calendar as they had been recorded by then. */
const rulesAsAt = async (tx: Tx, asAt: Instant) => {
  const events = await eventsOf(tx, AUTHORITY_STREAM, authorityCodec, asAt);
  const authority = authorityDecider.fold(events) ?? emptyAuthority;
  return { authority, book: bookOf(authority) };
};
