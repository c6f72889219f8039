import { readFileSync } from 'node:fs';
import { Controller, Inject } from '@nestjs/common';
import { More } from '../api/more.js';
import { addRoutes } from '../api/route.js';
import { Rooms } from '../api/rooms.js';
import { Door } from '../sign-in/door.js';
import { whoNow } from '../sign-in/posts-now.js';
import { PATHS } from '../paths.js';
import { frontPage, STYLE } from './front.js';
import { signedIn } from './signed-in.js';
import { whoIsIn } from './who.js';

const SCRIPT = readFileSync(new URL('./stay-signed-in.js', import.meta.url), 'utf8');

@Controller()
export class FrontController {
  constructor(
    @Inject(More) readonly more: More,
    @Inject(Rooms) readonly rooms: Rooms,
    @Inject(Door) readonly door: Door,
  ) {}
}

addRoutes(FrontController, [
  {
    id: 'front',
    summary: 'What this is, for whoever opens the address in a browser',
    tag: 'Pages',
    method: 'GET',
    path: PATHS.front,
    open: true,
    status: 200,
    answer: 'Page',
    media: 'text/html',
    async answering({ request }) {
      const session = await this.door.sessionOf(request);
      const who = session && { ...(await whoNow(this.rooms, session.person)), csrf: session.csrf };
      return frontPage(
        await this.more.front?.(),
        whoIsIn(who, this.door.isSetUp),
        await signedIn(this.rooms, this.door, session, PATHS.front),
      );
    },
  },
  {
    id: 'style',
    summary: 'How the pages look',
    tag: 'Pages',
    method: 'GET',
    path: PATHS.style,
    open: true,
    status: 200,
    answer: 'Page',
    media: 'text/css',
    answering: () => STYLE,
  },
  {
    id: 'stay-signed-in-script',
    summary: 'Warns before a session ends',
    tag: 'Pages',
    method: 'GET',
    path: PATHS.staySignedInScript,
    open: true,
    status: 200,
    answer: 'Page',
    media: 'text/javascript',
    answering: () => SCRIPT,
  },
]);
