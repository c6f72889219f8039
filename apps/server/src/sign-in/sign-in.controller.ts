/** In by the authority's own sign-in service, and out again. */
import { Controller, Inject } from '@nestjs/common';
import { reference } from '#domain/fields';
import { Rooms } from '../api/rooms.js';
import { addRoutes, type Asked } from '../api/route.js';
import { schemaOf } from '../dto/schema.js';
import { sessionEndedPage, signedOutPage } from '../pages/signed-out.js';
import { PATHS } from '../paths.js';
import { Door } from './door.js';
import { SignInFailed } from './failed.js';
import { whoNow } from './posts-now.js';
import { returnTo } from './return-to.js';
import { CSRF_FIELD } from './same-origin.js';

@Controller()
export class SignInController {
  constructor(
    @Inject(Rooms) readonly rooms: Rooms,
    @Inject(Door) readonly door: Door,
  ) {}
}

const FORM = { [CSRF_FIELD]: reference('The token of the session', { max: 100, example: 'b0kCWbUzGrmZkX6sgKPhLyiWvsFTnEYs4Jd7IeRPUqA' }) };
const TO = { to: reference('The page to return to', { max: 200, example: '/' }) };
const A_PAGE = { tag: 'Signing in', open: true, status: 303, answer: 'Page', media: 'text/html' } as const;
const A_FORM = { body: { schema: schemaOf(FORM), example: { csrf: 'b0kCWbUzGrmZkX6sgKPhLyiWvsFTnEYs4Jd7IeRPUqA' }, form: true } } as const;

const go = ({ response }: Asked, to: string): string => {
  response.setHeader('Location', to);
  return '';
};

const queryOf = ({ request }: Asked): string => new URL(request.url ?? '/', 'http://here').search;

const isFromElsewhere = ({ request: { headers } }: Asked): boolean =>
  ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));

const signInHref = ({ again, returnTo: to }: { again: boolean; returnTo: string }): string =>
  `${PATHS.signIn}?${new URLSearchParams({ to, ...(again && { again: 'yes' }) }).toString()}`;

const signOut = async (door: Door, asked: Asked, everywhere: boolean): Promise<string> =>
  go(asked, (await door.signOut(asked.request, asked.response, everywhere)) ?? PATHS.signedOut);

addRoutes(SignInController, [
  {
    ...A_PAGE,
    id: 'sign-in',
    summary: 'Leads to the sign-in service',
    description: '`to` is the page to return to, `again=yes` asks for a fresh sign-in before a decision.',
    method: 'GET',
    path: PATHS.signIn,
    anyQuery: true,
    refusals: [429],
    async answering(asked) {
      const wishes = new URLSearchParams(queryOf(asked));
      const wish = { again: wishes.get('again') === 'yes', returnTo: returnTo(wishes.get('to')) };
      const { host = '' } = asked.request.headers;
      // The cookie belongs to one host: whoever came by another name goes on under the right one.
      const right = new URL(this.door.doorway.publicUrl);
      if (this.door.isSetUp && this.door.doorway.plainCookies && host !== right.host)
        return go(asked, `${right.origin}${PATHS.signIn}${wish.again ? '?again=yes' : ''}`);
      // Whoever is known to the sign-in service would be signed in without a question: another site may not have that done.
      if (isFromElsewhere(asked)) throw new SignInFailed('from-elsewhere', undefined, signInHref(wish));
      return go(asked, await this.door.begin(asked.request, asked.response, wish));
    },
  },
  {
    ...A_PAGE,
    id: 'signed-in',
    summary: 'Where the sign-in service sends people back to',
    method: 'GET',
    path: PATHS.signInCallback,
    anyQuery: true,
    refusals: [429],
    async answering(asked) {
      const came = await this.door.comesBack(asked.request, queryOf(asked));
      if ((await whoNow(this.rooms, came.person)).posts.length === 0) throw new SignInFailed('no-post');
      await this.door.letIn(asked.request, asked.response, came);
      return go(asked, came.returnTo);
    },
  },
  {
    ...A_PAGE,
    ...A_FORM,
    id: 'sign-out',
    summary: 'Signs out here, then at the sign-in service',
    method: 'POST',
    path: PATHS.signOut,
    refusals: [403],
    answering(asked) {
      return signOut(this.door, asked, false);
    },
  },
  {
    ...A_PAGE,
    ...A_FORM,
    id: 'sign-out-everywhere',
    summary: 'Ends every session of the person, here and in any other browser',
    method: 'POST',
    path: PATHS.signOutEverywhere,
    refusals: [403],
    answering(asked) {
      return signOut(this.door, asked, true);
    },
  },
  {
    ...A_PAGE,
    id: 'signed-out',
    summary: 'Says that nobody is signed in any more',
    method: 'GET',
    path: PATHS.signedOut,
    anyQuery: true,
    status: 200,
    answering: () => signedOutPage(),
  },
  {
    ...A_PAGE,
    id: 'stay-signed-in',
    summary: 'Goes on with the session, and back to the page. The API’s own is /api/session/extend',
    method: 'POST',
    path: PATHS.staySignedIn,
    body: { schema: schemaOf({ ...FORM, ...TO }), example: { csrf: 'b0kCWbUzGrmZkX6sgKPhLyiWvsFTnEYs4Jd7IeRPUqA', to: '/' }, form: true },
    refusals: [403],
    async answering(asked) {
      const session = await this.door.sessionOf(asked.request, 'extends');
      return go(asked, session ? returnTo((asked.request.body as { to?: unknown }).to) : PATHS.sessionEnded);
    },
  },
  {
    ...A_PAGE,
    id: 'session-ended',
    summary: 'Says that the session is over, and why',
    method: 'GET',
    path: PATHS.sessionEnded,
    anyQuery: true,
    status: 200,
    answering() {
      return sessionEndedPage(this.door.doorway);
    },
  },
]);
