/** Adds a route to a controller class: Nest's decorators, applied by function, and its description for OpenAPI. */
import { Get, Header, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import { checked } from '../dto/dto.js';
import { type Content, typedQuery } from '../dto/content.js';
import type { Fields } from '#domain/fields';
import { Describe, type Described } from './described.js';
import { Open } from './open.js';
import type { ApiRequest, ApiResponse } from './request.js';

export interface Asked {
  readonly request: ApiRequest;
  readonly response: ApiResponse;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Content;
}
export type Answering<Controller> = (this: Controller, asked: Asked) => unknown;

export interface Route<Controller> extends Described {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly open?: true;
  /** Others write the address: what they put into it is no fault. */
  readonly anyQuery?: true;
  readonly answering: Answering<Controller>;
}

const NO_FIELDS: Fields = {};

/** A form of a page sends each of its fields, also those that were left empty. */
const withoutBlanks = (query: Content): Content => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));

export const addRoute = <Controller>(controller: Type<Controller>, route: Route<Controller>): void => {
  const { id, method, path, params = NO_FIELDS, query = NO_FIELDS, status, media, anyQuery, answering } = route;
  const handler = function (this: Controller, request: ApiRequest, response: ApiResponse): unknown {
    const found = checked(params, { ...request.params }) as Readonly<Record<string, string>>;
    const given = media === undefined ? { ...request.query } : withoutBlanks(request.query);
    const asked = checked(query, anyQuery ? {} : typedQuery(query, given));
    return answering.call(this, { request, response, params: found, query: asked });
  };
  const { prototype } = controller as { prototype: object };
  if (Object.hasOwn(prototype, id)) throw new Error(`${controller.name} has a method named ${id} already`);
  const descriptor = { value: handler, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, id, descriptor);
  Req()(prototype, id, 0);
  Res({ passthrough: true })(prototype, id, 1);
  const decorators = [
    method === 'GET' ? Get(path) : Post(path),
    HttpCode(status),
    Describe(route),
    ...(route.open ? [Open()] : []),
    ...(media ? [Header('Content-Type', `${media}; charset=utf-8`)] : []),
  ];
  for (const decorate of decorators) decorate(prototype, id, descriptor);
};

export const addRoutes = <Controller>(controller: Type<Controller>, routes: readonly Route<Controller>[]): void => {
  for (const route of routes) addRoute(controller, route);
};
