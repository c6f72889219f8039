import { Controller, Inject } from '@nestjs/common';
import { More } from '../api/more.js';
import { addRoutes } from '../api/route.js';
import { PATHS } from '../paths.js';
import { frontPage, STYLE } from './front.js';

@Controller()
export class FrontController {
  constructor(@Inject(More) readonly more: More) {}
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
    async answering() {
      return frontPage(await this.more.front?.());
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
]);
