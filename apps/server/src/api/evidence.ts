import { readKnownMove } from '#apps/composition/src/known-move';
import type { Instant } from '#domain/calendar/instant';
import { refuse } from '#domain/refusal';
import { onConnection } from '#platform/database';
import type { KnownMove } from '#readings/known';
import { Problem } from './problem.js';
import type { CallerNow } from './request.js';
import type { Rooms } from './rooms.js';

/** A move that nobody has heard of, by then, is not found. */
export const readKnown = async ({ db }: Rooms, caller: CallerNow, id: string, asAt?: Instant): Promise<KnownMove> => {
  if (asAt !== undefined && asAt > caller.now)
    throw new Problem(refuse('as-at-is-past', 'Nothing is known of the future yet.', { field: 'asAt' }));
  const known = await onConnection(db, (tx) => readKnownMove(tx, id, caller, asAt));
  if (!known) throw new Problem(refuse('not-found', 'There is no such record.'));
  return known;
};
