/** What only a demonstration has: a clock that can be stepped, the mail that was caught, and whom one may look through the eyes of. */
import { Controller, Inject } from '@nestjs/common';
import type { JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { formatInstant } from '#domain/calendar/calendar';
import { id, instant, optional, reference } from '#domain/fields';
import { pagedAfter, pageOfQuery } from '../api/paging.js';
import { invalid } from '../api/problem.js';
import { addRoutes } from '../api/route.js';
import { checked } from '../dto/dto.js';
import { EXAMPLE_IDS, schemaOf } from '../dto/schema.js';
import { caughtMailOf } from './caught-mail.js';
import { DemoClock } from './demo-clock.js';
import { issuerOf, personasOf } from './demo-issuer.js';
import { parseDuration } from './duration.js';

export const DEMO_PATHS = {
  clock: '/api/demo/clock',
  mail: '/api/demo/mail',
  personas: '/api/demo/personas',
  jwks: '/api/demo/jwks.json',
} as const;

const STEP = {
  advance: optional(
    reference('By how much', { max: 20, hint: 'An ISO 8601 duration of weeks, or of days, hours and minutes: PT36H', example: 'PT36H' }),
  ),
  to: optional(instant('Until when')),
};
const MAIL = { post: optional(id('post', 'To which post')), ...pagedAfter({ at: Date.UTC(2026, 10, 26, 9), ids: [EXAMPLE_IDS.notice] }) };

export class DemoRooms {
  constructor(
    readonly db: DataSource,
    readonly clock: DemoClock,
  ) {}
}

@Controller()
export class DemoController {
  constructor(@Inject(DemoRooms) readonly rooms: DemoRooms) {}
}

/** Exactly one of the two says where the clock goes. */
const endOf = (body: unknown): ((now: number) => number) => {
  const { advance, to } = checked(STEP, body) as { advance?: string; to?: number };
  if ((advance === undefined) === (to === undefined)) throw invalid([{ detail: 'Give either "advance" or "to".' }]);
  if (to !== undefined) return () => to;
  const by = parseDuration(advance!);
  if (by === undefined) throw invalid([{ field: 'advance', detail: 'Give a duration such as PT36H, P1DT2H30M or P2W.' }]);
  return (now) => now + by;
};

const publicly = ({ kty, crv, x, y, kid, alg, use }: JWK) => ({ kty, crv, x, y, kid, alg, use });

addRoutes(DemoController, [
  {
    id: 'demo-clock',
    summary: 'What time it is in the demonstration',
    tag: 'Demonstration',
    method: 'GET',
    path: DEMO_PATHS.clock,
    status: 200,
    answer: 'DemoClock',
    async answering() {
      return { now: formatInstant(await this.rooms.clock.now()) };
    },
  },
  {
    id: 'step-demo-clock',
    summary: 'Step the clock, and fire everything that falls due on the way, in order',
    tag: 'Demonstration',
    method: 'POST',
    path: DEMO_PATHS.clock,
    status: 200,
    body: {
      schema: { ...schemaOf(STEP), minProperties: 1, maxProperties: 1 },
      example: { advance: 'PT36H' },
      otherExamples: { 'Until an instant': { to: '2026-11-20T18:00:00Z' } },
    },
    answer: 'DemoStep',
    refusals: [422, 503],
    answering({ request }) {
      return this.rooms.clock.advance(endOf(request.body));
    },
  },
  {
    id: 'demo-mail',
    summary: 'The mail that was caught instead of being sent, newest first',
    tag: 'Demonstration',
    method: 'GET',
    path: DEMO_PATHS.mail,
    query: MAIL,
    status: 200,
    answer: 'DemoMail',
    answering({ query }) {
      return caughtMailOf(this.rooms.db, { ...pageOfQuery(query, 1), ...(typeof query['post'] === 'string' && { post: query['post'] }) });
    },
  },
  {
    id: 'demo-personas',
    summary: 'Whom one may sign in as: homeward token --as <persona>',
    tag: 'Demonstration',
    method: 'GET',
    path: DEMO_PATHS.personas,
    open: true,
    status: 200,
    answer: 'DemoPersonas',
    async answering() {
      return { items: await personasOf(this.rooms.db) };
    },
  },
  {
    id: 'demo-jwks',
    summary: "The public keys of the demonstration's issuer",
    tag: 'Demonstration',
    method: 'GET',
    path: DEMO_PATHS.jwks,
    open: true,
    status: 200,
    answer: 'DemoKeys',
    async answering() {
      return { keys: [publicly((await issuerOf(this.rooms.db)).jwk)] };
    },
  },
]);
