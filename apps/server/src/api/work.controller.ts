import { Controller, Inject } from '@nestjs/common';
import { postsOf } from '#access/caller';
import { reachOf } from '#access/reach';
import { id, optional } from '#domain/fields';
import { onConnection } from '#platform/database';
import { waitingReading } from '#readings/waiting';
import { dueNextReading, pastItsDateReading } from '#readings/work';
import { EXAMPLE_IDS } from '../dto/schema.js';
import { DUE_NEXT, PAST_ITS_DATE } from '../openapi/examples/lists.js';
import { PATHS } from '../paths.js';
import { LIMIT, limitOf, pagedAfter, pageOfQuery } from './paging.js';
import { callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked, type Route } from './route.js';
import { needs } from './scope.js';

@Controller()
export class WorkController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  waitingFor({ request, query }: Asked) {
    const caller = callerOfRequest(request);
    needs(caller, 'lists');
    const { scope, now, authority, capacities } = caller;
    const question = { now, authority, capacities, posts: postsOf(caller), limit: limitOf(query), reach: reachOf(caller) };
    return onConnection(this.rooms.db, (tx) => waitingReading(scope, tx, question));
  }

  duties({ request, query }: Asked, reading: typeof pastItsDateReading) {
    const caller = callerOfRequest(request);
    const { scope, now } = caller;
    needs(caller, 'lists');
    const post = query['post'] as string | undefined;
    const question = { now, reach: reachOf(caller), ...pageOfQuery(query, 2), ...(post !== undefined && { post }) };
    return onConnection(this.rooms.db, (tx) => reading(scope, tx, question));
  }
}

const TAG = 'Work lists';
const OF_A_POST = { post: optional(id('post', 'Only those that this post owes', { example: 'sw-care-2' })) };
const PAGED = pagedAfter({ at: Date.UTC(2026, 10, 25, 23, 59, 59), ids: [EXAMPLE_IDS.move, EXAMPLE_IDS.duty] });

type DutyList = Pick<Route<WorkController>, 'id' | 'summary' | 'path' | 'example'> & { readonly reading: typeof pastItsDateReading };

const dutyList = ({ reading, ...said }: DutyList): Route<WorkController> => ({
  ...{ ...said, tag: TAG, method: 'GET', status: 200, query: { ...OF_A_POST, ...PAGED }, answer: 'Duties' },
  answering(asked) {
    return this.duties(asked, reading);
  },
});

addRoutes(WorkController, [
  {
    id: 'waiting',
    summary: 'What waits for you: duties of your posts, decisions, and calls to you',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.waiting,
    status: 200,
    query: LIMIT,
    answer: 'Waiting',
    answering(asked) {
      return this.waitingFor(asked);
    },
  },
  dutyList({
    id: 'pastItsDate',
    summary: 'Every open duty that is past its date, across the authority',
    path: PATHS.api.pastItsDate,
    example: PAST_ITS_DATE,
    reading: pastItsDateReading,
  }),
  dutyList({
    id: 'dueNext',
    summary: 'Open duties, the next to fall due first',
    path: PATHS.api.dueNext,
    example: DUE_NEXT,
    reading: dueNextReading,
  }),
]);
