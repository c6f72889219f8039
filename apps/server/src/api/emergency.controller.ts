/** Opening a child's record in an emergency, and what the log of looks says. */
import { Controller, Inject } from '@nestjs/common';
import { formatInstant } from '#domain/calendar/calendar';
import { date, id, narrative, optional } from '#domain/fields';
import { checked } from '../dto/dto.js';
import { EXAMPLE_IDS, schemaOf } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import { idempotencyKeyOf } from './headers.js';
import { looks, looksAtChild, LOOKS_BY, NAMED } from './looks.js';
import { pagedAfter } from './paging.js';
import { invalid, Problem } from './problem.js';
import { callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked } from './route.js';
import { needs } from './scope.js';

const EMERGENCY = {
  reason: narrative('Why', { max: 2_000 }),
  child: optional(id('child', 'Child')),
  move: optional(id('move', 'A move of the child')),
  name: optional(narrative("The child's whole name", { max: 200 })),
  bornOn: optional(date('Date of birth, with the name')),
};
const EXAMPLE = {
  reason: 'Police have found a girl at the station and ask who she is. I look for the address and for whom to ring.',
  child: EXAMPLE_IDS.child,
};

@Controller()
export class EmergencyController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  async open({ request }: Asked) {
    const caller = callerOfRequest(request);
    needs(caller, 'moves');
    const { reason, ...whose } = checked(EMERGENCY, request.body) as { reason: string } & Record<string, string>;
    if (!isOneChild(whose)) throw invalid([{ detail: 'Say whose record it is: by "child", by "move", or by "name" and "bornOn".' }]);
    const asked = { whose, reason, caller: caller.person, key: idempotencyKeyOf(request), source: 'api' };
    const answer = await this.rooms.house.openInEmergency(asked);
    if ('refusal' in answer) throw new Problem(answer.refusal);
    const { child, moves, at, until } = answer;
    return { child, moves, openedAt: formatInstant(at), openUntil: formatInstant(until) };
  }
}

const isOneChild = ({ child, move, name, bornOn }: Partial<Record<string, string>>): boolean =>
  [child, move, name].filter((one) => one !== undefined).length === 1 && (name === undefined) === (bornOn === undefined);

const TAG = 'Emergencies and looks';
const PAGED = pagedAfter({ at: Date.UTC(2026, 10, 23, 2, 12), ids: [EXAMPLE_IDS.notice] });

addRoutes(EmergencyController, [
  {
    id: 'openRecordInEmergency',
    summary: "Open a child's record in an emergency, for 60 minutes",
    description:
      "Makes an entry on each of the child's moves. The child's IRO and the data-protection lead are told at once, and the look is reviewed by somebody else.",
    tag: TAG,
    method: 'POST',
    path: PATHS.api.emergency,
    status: 201,
    body: { schema: schemaOf(EMERGENCY), example: EXAMPLE },
    answer: 'OpenedInEmergency',
    command: 'together',
    refusals: [404, 422],
    answering(asked) {
      return this.open(asked);
    },
  },
  {
    id: 'readLooks',
    summary: 'Who has looked at which child: by child, by person, by day',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.looks,
    status: 200,
    query: { ...LOOKS_BY, ...PAGED },
    refusals: [422],
    answer: 'Looks',
    async answering({ request, query }) {
      const { items, next } = await looks(this.rooms, callerOfRequest(request), query);
      return { items: items.map(({ at, ...look }) => ({ ...look, at: formatInstant(at) })), next };
    },
  },
  {
    id: 'readLooksAtChild',
    summary: "Who has looked at a child's record, in words that can be given to the child",
    tag: TAG,
    method: 'GET',
    path: PATHS.api.looksAtChild,
    status: 200,
    params: { child: id('child', 'Child') },
    query: { ...NAMED, ...PAGED },
    answer: 'LooksAtChild',
    answering({ request, params, query }) {
      return looksAtChild(this.rooms, callerOfRequest(request), params['child']!, query);
    },
  },
]);
