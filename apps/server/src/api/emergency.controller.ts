/** Opening a child's record in an emergency, and what the log of looks says. */
import { Controller, Inject } from '@nestjs/common';
import { type LookRow, looksOf } from '#access/read-looks';
import { dayIndexOfDate, formatInstant, startOfDay } from '#domain/calendar/calendar';
import { date, flag, id, narrative, optional } from '#domain/fields';
import { insideTheCalendar } from '#domain/move/decide';
import { newestCalendar } from '#domain/policy/book';
import { isRefusal, refuse } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { pageOf } from '#readings/cursor';
import { people } from '#authority/people';
import type { Content } from '../dto/content.js';
import { checked } from '../dto/dto.js';
import { EXAMPLE_IDS, schemaOf } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import { idempotencyKeyOf } from './headers.js';
import { inWords } from './looks-in-words.js';
import { pagedAfter, pageOfQuery } from './paging.js';
import { invalid, Problem } from './problem.js';
import { type CallerNow, callerOfRequest } from './request.js';
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

  async looks({ request, query }: Asked) {
    const caller = callerOfRequest(request);
    onlyDataProtection(caller);
    const page = pageOfQuery(query, 1);
    const { child, person } = query as { child?: string; person?: string };
    const rows = await onConnection(this.rooms.db, (tx) => looksOf(tx, { child, person, ...dayOf(caller, query), ...page }));
    const found = pageOf(rows, page.limit, ({ at, id: look }) => ({ at, ids: [look] }));
    return { items: found.items.map(written), next: found.next };
  }

  /** As it could be given to the child. */
  async looksAtChild({ request, params, query }: Asked) {
    const caller = callerOfRequest(request);
    onlyDataProtection(caller);
    const page = pageOfQuery(query, 1);
    return onConnection(this.rooms.db, async (tx) => {
      const rows = await looksOf(tx, { child: params['child'], ...page });
      const known = query['names'] === true ? new Map((await people(tx)).map((one) => [one.id, one.name])) : undefined;
      const found = pageOf(rows, page.limit, ({ at, id: look }) => ({ at, ids: [look] }));
      return { child: params['child'], items: found.items.map((row) => inWords(row, caller, known)), next: found.next };
    });
  }
}

const isOneChild = ({ child, move, name, bornOn }: Partial<Record<string, string>>): boolean =>
  [child, move, name].filter((one) => one !== undefined).length === 1 && (name === undefined) === (bornOn === undefined);

/** What one post allows, another does not take away. */
const onlyDataProtection = ({ capacities }: CallerNow): void => {
  if (!capacities.some(({ role, how }) => role === 'data-protection-lead' && how !== 'delegate-of-a-delegate'))
    throw new Problem(refuse('who-may', 'Who has looked is shown to the data-protection lead.'));
};

const dayOf = ({ book }: CallerNow, { day }: Content): { from?: number; to?: number } => {
  if (day === undefined) return {};
  const calendar = newestCalendar(book);
  const span = insideTheCalendar(() => {
    const index = dayIndexOfDate(calendar, day as string);
    return { from: startOfDay(calendar, index), to: startOfDay(calendar, index + 1) };
  });
  if (isRefusal(span)) throw new Problem({ ...span, field: 'day' });
  return span;
};

const written = ({ at, ...look }: LookRow) => ({ ...look, at: formatInstant(at) });

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
    query: {
      child: optional(id('child', 'Only looks at this child')),
      person: optional(id('person', "Only this person's looks")),
      day: optional(date('Only looks of this day')),
      ...PAGED,
    },
    refusals: [422],
    answer: 'Looks',
    answering(asked) {
      return this.looks(asked);
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
    query: { names: optional(flag('With the names of those who looked')), ...PAGED },
    answer: 'LooksAtChild',
    answering(asked) {
      return this.looksAtChild(asked);
    },
  },
]);
