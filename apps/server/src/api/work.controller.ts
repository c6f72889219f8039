import { Controller, Inject } from '@nestjs/common';
import { postsOf } from '#access/caller';
import { id, optional } from '#domain/fields';
import { onConnection } from '#platform/database';
import { waitingReading } from '#readings/waiting';
import { dueNextReading, pastItsDateReading } from '#readings/work';
import { PATHS } from '../paths.js';
import { LIMIT, limitOf, PAGED, pageOfQuery } from './paging.js';
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
    const question = { now, authority, capacities, posts: postsOf(caller), limit: limitOf(query) };
    return onConnection(this.rooms.db, (tx) => waitingReading(scope, tx, question));
  }

  duties({ request, query }: Asked, reading: typeof pastItsDateReading) {
    const { scope, now } = callerOfRequest(request);
    needs({ scope }, 'lists');
    const post = query['post'] as string | undefined;
    const question = { now, ...pageOfQuery(query, 2), ...(post !== undefined && { post }) };
    return onConnection(this.rooms.db, (tx) => reading(scope, tx, question));
  }
}

const TAG = 'Work lists';
const OF_A_POST = { post: optional(id('post', 'Only those that this post owes')) };

const dutyList = (listId: string, summary: string, path: string, reading: typeof pastItsDateReading): Route<WorkController> => ({
  ...{ id: listId, summary, tag: TAG, method: 'GET', path, status: 200, query: { ...OF_A_POST, ...PAGED }, answer: 'Duties' },
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
  dutyList('pastItsDate', 'Every open duty that is past its date, across the authority', PATHS.api.pastItsDate, pastItsDateReading),
  dutyList('dueNext', 'Open duties, the next to fall due first', PATHS.api.dueNext, dueNextReading),
]);
