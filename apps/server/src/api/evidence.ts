/** Reads what is known of a move: as it stands, or as it was known at an instant. */
import { authorityDecider } from '#authority/decider';
import { bookOf } from '#authority/book';
import { authorityCodec } from '#domain/authority/codec';
import { emptyAuthority } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import { moveCodec } from '#domain/move/codec';
import { refuse } from '#domain/refusal';
import { onConnection, type Tx } from '#platform/database';
import { eventsOf, textsOf } from '#record/read';
import { readStream } from '#record/stream-row';
import { AUTHORITY_STREAM } from '#record/time';
import { type KnownMove, knownMove } from '#readings/known';
import { Problem } from './problem.js';
import type { CallerNow } from './request.js';
import type { Rooms } from './rooms.js';

/** A move that nobody has heard of, by then, is not found. */
export const readKnown = async ({ db }: Rooms, caller: CallerNow, id: string, asAt?: Instant): Promise<KnownMove> => {
  if (asAt !== undefined && asAt > caller.now)
    throw new Problem(refuse('as-at-is-past', 'Nothing is known of the future yet.', { field: 'asAt' }));
  const known = await onConnection(db, async (tx) => {
    const row = await readStream(tx, id, 'move');
    if (!row) return undefined;
    // Entries of one command come in one commit: those up to the row's are whole.
    const events = (await eventsOf(tx, id, moveCodec, asAt)).filter(({ seq }) => seq <= row.seq);
    const rules = asAt === undefined ? caller : await rulesAsAt(tx, asAt);
    return knownMove({ id, at: asAt ?? caller.now, events, texts: await textsOf(tx, id), authority: rules.authority, book: rules.book });
  });
  if (!known) throw new Problem(refuse('not-found', 'There is no such record.'));
  return known;
};

/** Posts, policy and calendar as they had been recorded by then. */
const rulesAsAt = async (tx: Tx, asAt: Instant) => {
  const events = await eventsOf(tx, AUTHORITY_STREAM, authorityCodec, asAt);
  const authority = authorityDecider.fold(events) ?? emptyAuthority;
  return { authority, book: bookOf(authority) };
};
