import { Controller, Inject } from '@nestjs/common';
import { findsEveryHome } from '#access/need-to-know';
import { mayBegin, reachOf } from '#access/reach';
import { childById, findChildren, findHomes, findProviders, type KnownChildren, type KnownHomes } from '#children/search';
import { formatInstant } from '#domain/calendar/calendar';
import { count, id, narrative, optional } from '#domain/fields';
import { refuse } from '#domain/refusal';
import { movesOfChild } from '#moves/of-child';
import { onConnection, type Tx } from '#platform/database';
import { checked } from '../dto/dto.js';
import { schemaOf } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import { Problem } from './problem.js';
import { type CallerNow, callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked, type Route } from './route.js';
import { needs } from './scope.js';

/** In the body: a name in an address would stand in every log on the way. */
const SEARCH = { words: narrative('Words of the name', { max: 200 }), limit: optional(count('At most so many', 1, 100)) };
const MOST = 20;

type Known = KnownChildren & KnownHomes;
type Finding = (tx: Tx, words: string, limit: number, known: Known) => Promise<unknown>;

const knownTo = (caller: CallerNow): Known => {
  const begins = mayBegin(caller);
  return { ties: reachOf(caller).records, unrecorded: begins, all: findsEveryHome(caller), inFull: begins };
};

@Controller()
export class ChildrenController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  async search({ request }: Asked, find: Finding) {
    const caller = callerOfRequest(request);
    needs(caller, 'moves');
    const { words, limit = MOST } = checked(SEARCH, request.body) as { words: string; limit?: number };
    return { items: await onConnection(this.rooms.db, (tx) => find(tx, words, limit, knownTo(caller))) };
  }

  async child({ request, params }: Asked) {
    const caller = callerOfRequest(request);
    needs(caller, 'moves');
    const whom = knownTo(caller);
    const known = await onConnection(this.rooms.db, async (tx) => {
      const child = await childById(tx, params['child']!, whom);
      return child && { ...child, moves: await movesOfChild(tx, child.id, whom.ties) };
    });
    if (!known) throw new Problem(refuse('not-found', 'There is no child of that id.'));
    return {
      ...known,
      moves: known.moves.map(({ openedAt, movedAt, endedAt, ...move }) => ({
        ...move,
        openedAt: formatInstant(openedAt),
        movedAt: written(movedAt),
        endedAt: written(endedAt),
      })),
    };
  }
}

const written = (at: number | null): string | null => (at === null ? null : formatInstant(at));

const TAG = 'Children, homes and providers';

interface Search {
  readonly id: string;
  readonly summary: string;
  readonly path: string;
  readonly answer: string;
  readonly words: string;
  readonly more?: string;
  readonly find: Finding;
}
const search = ({ words, find, more = '', ...said }: Search): Route<ChildrenController> => ({
  ...{ ...said, tag: TAG, method: 'POST', status: 200, body: { schema: schemaOf(SEARCH), example: { words, limit: 10 } } },
  description: `Changes nothing, so it takes no Idempotency-Key; what is looked for stands in the body and in no address.${more}`,
  answering(asked) {
    return this.search(asked, find);
  },
});

addRoutes(ChildrenController, [
  search({
    id: 'searchChildren',
    summary: 'Children by words of their name',
    path: PATHS.api.searchChildren,
    answer: 'FoundChildren',
    words: 'isla mar',
    find: findChildren,
  }),
  search({
    id: 'searchHomes',
    summary:
      'Homes by words of their name, address or number of Ofsted: those of children whose record one sees; who finds homes finds all',
    more: ' Whoever may begin a move also finds a home by its name, address or number in full.',
    path: PATHS.api.searchHomes,
    answer: 'FoundHomes',
    words: 'saltings',
    find: findHomes,
  }),
  search({
    id: 'searchProviders',
    summary: 'Providers by words of their name or company number, of the homes that one finds',
    more: ' Whoever may begin a move also finds one by its name or number in full.',
    path: PATHS.api.searchProviders,
    answer: 'FoundProviders',
    words: 'northfold',
    find: findProviders,
  }),
  {
    id: 'readChild',
    summary: 'A child, with brothers and sisters, and every move',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.child,
    status: 200,
    params: { child: id('child', 'Child') },
    refusals: [404],
    answer: 'Child',
    answering(asked) {
      return this.child(asked);
    },
  },
]);
