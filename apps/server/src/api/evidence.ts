import { type Sight, sightOf } from '#access/sight';
import { tiesOfMove } from '#access/ties';
import { readKnownMove } from '#apps/composition/src/known-move';
import type { Instant } from '#domain/calendar/instant';
import { refuse } from '#domain/refusal';
import { onConnection } from '#platform/database';
import type { KnownMove } from '#readings/known';
import { Problem } from './problem.js';
import type { CallerNow } from './request.js';
import type { Rooms } from './rooms.js';

export interface Seen {
  readonly known: KnownMove;
  readonly sight: Sight;
}

/** A move that nobody has heard of, by then, is not found; nor is one of which the caller need not know. */
export const readKnown = async ({ db }: Rooms, caller: CallerNow, id: string, asAt?: Instant): Promise<Seen> => {
  if (asAt !== undefined && asAt > caller.now)
    throw new Problem(refuse('as-at-is-past', 'Nothing is known of the future yet.', { field: 'asAt' }));
  const seen = await onConnection(db, async (tx) => {
    // What ties them to the child is looked up as it is today, whatever the day that is asked for.
    const sight = sightOf(caller, await tiesOfMove(tx, id));
    const known = sight && (await readKnownMove(tx, id, caller, asAt));
    return known && { known, sight };
  });
  if (!seen) throw new Problem(refuse('not-found', 'There is no such record.'));
  return seen;
};
