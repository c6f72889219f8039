/** The pages of the log of looks. */
import { Controller, Inject } from '@nestjs/common';
import { people } from '#authority/people';
import { id } from '#domain/fields';
import { onConnection } from '#platform/database';
import type { Content } from '../dto/content.js';
import { EXAMPLE_IDS } from '../dto/schema.js';
import { looks, looksAtChild, LOOKS_BY, NAMED } from '../api/looks.js';
import { pagedAfter } from '../api/paging.js';
import { type ApiRequest, callerOfRequest } from '../api/request.js';
import { Rooms } from '../api/rooms.js';
import { addRoutes } from '../api/route.js';
import { PATHS } from '../paths.js';
import { Door } from '../sign-in/door.js';
import { looksAtChildPage, looksPage } from './looks.js';
import { signedIn, type SignedIn } from './signed-in.js';

@Controller()
export class LooksController {
  constructor(
    @Inject(Rooms) readonly rooms: Rooms,
    @Inject(Door) readonly door: Door,
  ) {}

  signedIn({ session, path }: ApiRequest): Promise<SignedIn | undefined> {
    return signedIn(this.rooms, this.door, session, path);
  }
}

const PAGED = pagedAfter({ at: Date.UTC(2026, 10, 23, 2, 12), ids: [EXAMPLE_IDS.notice] });
const A_PAGE = { tag: 'Pages', method: 'GET', status: 200, answer: 'Page', media: 'text/html' } as const;

addRoutes(LooksController, [
  {
    ...A_PAGE,
    id: 'looks-page',
    summary: 'Who has looked at which child, for the data-protection lead',
    path: PATHS.looks,
    query: { ...LOOKS_BY, ...PAGED },
    async answering({ request, query }) {
      const caller = callerOfRequest(request);
      const found = await looks(this.rooms, caller, query);
      const everybody = await onConnection(this.rooms.db, (tx) => people(tx));
      const named = everybody.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
      return looksPage({ ...found, people: named, by: asked(query) }, caller, await this.signedIn(request));
    },
  },
  {
    ...A_PAGE,
    id: 'looks-at-child-page',
    summary: "Who has looked at a child's record, in words that can be given to the child",
    path: PATHS.looksAtChild,
    params: { child: id('child', 'Child') },
    query: { ...NAMED, ...PAGED },
    async answering({ request, params, query }) {
      const found = await looksAtChild(this.rooms, callerOfRequest(request), params['child']!, query);
      return looksAtChildPage(found, query['names'] === true, await this.signedIn(request));
    },
  },
]);

const asked = ({ child, person, day }: Content): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ child, person, day }).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
