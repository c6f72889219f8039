import { Controller, Inject } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { openApiOf } from '../openapi/document.js';
import { PATHS } from '../paths.js';
import { routesOf } from '../routes-of.js';
import { More } from './more.js';
import { addRoutes } from './route.js';

@Controller()
export class OpenApiController {
  private made: object | undefined;

  constructor(
    @Inject(ModulesContainer) private readonly modules: ModulesContainer,
    @Inject(More) private readonly more: More,
  ) {}

  /** Made when it is first asked for. */
  document(): object {
    return (this.made ??= openApiOf(routesOf(this.modules), this.more.schemas));
  }
}

addRoutes(OpenApiController, [
  {
    id: 'openapi',
    summary: 'This description',
    tag: 'Health',
    method: 'GET',
    path: PATHS.api.openapi,
    open: true,
    status: 200,
    answer: 'OpenApi',
    answering() {
      return this.document();
    },
  },
]);
