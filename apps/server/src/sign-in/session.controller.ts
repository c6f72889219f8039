/** A session, seen by a page: how long it lasts, what to say of that, and what to send with each command. */
import { Controller, Inject } from '@nestjs/common';
import { formatInstant } from '#domain/calendar/calendar';
import { problem } from '../api/problem.js';
import { addRoutes, type Asked } from '../api/route.js';
import { checked } from '../dto/dto.js';
import { PATHS } from '../paths.js';
import { SESSION_ROUTES } from './callers.js';
import { Door } from './door.js';
import { freshUntil } from './step-up.js';
import { untilOf } from './until.js';

@Controller()
export class SessionController {
  constructor(@Inject(Door) readonly door: Door) {}
}

const inWords = (door: Door, { request }: Asked) => {
  const { session } = request;
  if (!session) throw problem('not-found', 'You came with a token: there is no session.');
  const { person, signedInAt, idleLeft, left, idleEndsAt, endsAt, csrf } = session;
  const until = freshUntil(signedInAt, door.doorway.stepUpMinutes);
  return {
    person,
    signedInAt: signedInAt === undefined ? null : formatInstant(signedInAt),
    decidesUntil: until === undefined ? null : formatInstant(until),
    secondsLeft: idleLeft,
    secondsAtMost: left,
    endsAt: formatInstant(idleEndsAt),
    endsAtLatest: formatInstant(endsAt),
    says: untilOf(session, door.doorway),
    csrf,
  };
};

addRoutes(SessionController, [
  {
    id: SESSION_ROUTES.look,
    summary: 'The session by which you are signed in. To look does not prolong it',
    tag: 'Signing in',
    method: 'GET',
    path: PATHS.api.session,
    status: 200,
    answer: 'Session',
    refusals: [404],
    answering(asked) {
      return inWords(this.door, asked);
    },
  },
  {
    id: SESSION_ROUTES.extend,
    summary: 'Go on: the idle time begins anew, and the latest end stays where it is',
    tag: 'Signing in',
    method: 'POST',
    path: PATHS.api.extendSession,
    status: 200,
    body: { schema: { type: 'object', properties: {}, additionalProperties: false }, example: {} },
    answer: 'Session',
    refusals: [404],
    answering(asked) {
      checked({}, asked.request.body);
      return inWords(this.door, asked);
    },
  },
]);
