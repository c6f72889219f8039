import { Controller, Inject } from '@nestjs/common';
import { pseudonymsOf } from '#access/pseudonym';
import { reachOf } from '#access/reach';
import type { Sight } from '#access/sight';
import { code, flag, id, instant, optional } from '#domain/fields';
import { LIFECYCLE } from '#domain/move/lifecycle';
import { PARTS } from '#domain/move/parts';
import type { Status } from '#domain/move/state';
import { refuse } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { isSeen, moveReading } from '#readings/move';
import { movesReading } from '#readings/moves';
import { whyReading } from '#readings/why';
import { EXAMPLE_IDS } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import { readKnown } from './evidence.js';
import { etagOf } from './headers.js';
import { offersForMove, offersToOpen } from './offers.js';
import { pagedAfter, pageOfQuery } from './paging.js';
import { OF_A_DUTY, OF_A_MOVE } from './params.js';
import { Problem } from './problem.js';
import { callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked } from './route.js';
import { needs } from './scope.js';

@Controller()
export class MovesController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  async list({ request, query }: Asked) {
    const caller = callerOfRequest(request);
    const { scope, now, capacities } = caller;
    needs({ scope }, 'lists');
    const question = { ...(query as Filters), ...pageOfQuery(query, 1), now, reach: reachOf(caller) };
    const moves = await onConnection(this.rooms.db, async (tx) =>
      movesReading(scope, tx, { ...question, pseudonym: await pseudonymsOf(tx) }),
    );
    return { ...moves, commands: scope.moves ? offersToOpen(capacities) : [] };
  }

  async one({ request, response, params, query }: Asked) {
    const caller = callerOfRequest(request);
    needs(caller, 'moves');
    const { explain = false, asAt } = query as { explain?: boolean; asAt?: number };
    const { known, sight } = await readKnown(this.rooms, caller, params['move']!, asAt);
    const pseudonym = await onConnection(this.rooms.db, pseudonymsOf);
    const move = { ...moveReading(sight, known, { explain, pseudonym }), seen: seenBy(sight) };
    // What was known on a day cannot be acted on, nor matched: only what is known now can.
    if (asAt !== undefined) return { ...move, commands: [] };
    response.setHeader('ETag', etagOf(move.revision));
    return { ...move, commands: offersForMove(known, sight.acting) };
  }

  async why({ request, params, query }: Asked) {
    const caller = callerOfRequest(request);
    needs(caller, 'moves');
    const { known, sight } = await readKnown(this.rooms, caller, params['move']!, query['asAt'] as number | undefined);
    const why = isSeen(sight, known, params['duty']!) ? whyReading(known, params['duty']!) : undefined;
    if (!why) throw new Problem(refuse('not-found', 'This move owes no such duty.'));
    return { move: known.id, duty: params['duty'], why, seen: seenBy(sight) };
  }
}

/** By which of their posts the caller is answered, and how much of the record that shows. */
const seenBy = ({ why, parts }: Sight) => ({ ...why, parts: PARTS.filter((part) => parts.has(part)) });

type Filters = { status?: Status; socialWorker?: string; child?: string; pastItsDate?: boolean };

const STATUSES = [...new Set(LIFECYCLE.map(({ to }) => to))];
const AS_AT = { asAt: optional(instant('As it was known at', { hint: 'Left out, as it is known now', example: '2026-11-26T10:15:00Z' })) };
const PAGED = pagedAfter({ at: Date.UTC(2026, 10, 16, 9, 40), ids: [EXAMPLE_IDS.move] });
const TAG = 'Moves';

addRoutes(MovesController, [
  {
    id: 'listMoves',
    summary: 'Moves, newest first, and the commands with which you may begin one',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.moves,
    status: 200,
    query: {
      status: optional(code('Only those in this state', STATUSES, { example: 'living-there' })),
      socialWorker: optional(id('post', "Only those of this social worker's post", { example: 'sw-care-2' })),
      child: optional(id('child', 'Only those of this child')),
      pastItsDate: optional(flag('Only those of which a duty is past its date, or none is')),
      ...PAGED,
    },
    answer: 'Moves',
    answering(asked) {
      return this.list(asked);
    },
  },
  {
    id: 'readMove',
    summary: 'One move: its state, duties, records, escalations, and the commands that you may give now',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.move,
    status: 200,
    params: OF_A_MOVE,
    query: { ...AS_AT, explain: optional(flag('With the reason for each date')) },
    answer: 'Move',
    etag: true,
    refusals: [404, 422],
    answering(asked) {
      return this.one(asked);
    },
  },
  {
    id: 'readWhy',
    summary: 'Why a duty has its date, line by line',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.why,
    status: 200,
    params: OF_A_DUTY,
    query: AS_AT,
    answer: 'Why',
    refusals: [404, 422],
    answering(asked) {
      return this.why(asked);
    },
  },
]);
