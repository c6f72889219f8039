import { Controller, Inject } from '@nestjs/common';
import { people } from '#authority/people';
import { onConnection } from '#platform/database';
import { authorityReading, policyReading } from '#readings/authority';
import { PATHS } from '../paths.js';
import { callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked } from './route.js';

@Controller()
export class AuthorityController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  async authority({ request }: Asked) {
    const { authority, book, now } = callerOfRequest(request);
    const known = await onConnection(this.rooms.db, people);
    return authorityReading({ authority, book, now, names: new Map(known.map(({ id, name }) => [id, name])) });
  }
}

const TAG = 'Authority';

addRoutes(AuthorityController, [
  {
    id: 'readAuthority',
    summary: 'Posts, who stands behind them, and the versions of policy and calendar',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.authority,
    status: 200,
    answer: 'Authority',
    answering(asked) {
      return this.authority(asked);
    },
  },
  {
    id: 'readPolicy',
    summary: 'Every entry of the policy as it holds for what begins now',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.policy,
    status: 200,
    answer: 'Policy',
    answering: ({ request }) => policyReading(callerOfRequest(request)),
  },
]);
