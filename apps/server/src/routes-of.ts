/** Every route that is registered, read from Nest's own metadata: for OpenAPI, for 405, and for the spec that compares them. */
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { ModulesContainer } from '@nestjs/core';
import { type Described, describedOf } from './api/described.js';
import { isOpen } from './api/open.js';

export interface FoundRoute {
  readonly method: string;
  readonly path: string;
  readonly open: boolean;
  readonly described: Described | undefined;
}

export const routesOf = (modules: ModulesContainer): FoundRoute[] => {
  const controllers = new Set([...modules.values()].flatMap(({ controllers: all }) => [...all.values()].map(({ metatype }) => metatype)));
  return [...controllers].flatMap((controller) => (typeof controller === 'function' ? routesOfController(controller as Type) : []));
};

const routesOfController = (controller: Type): FoundRoute[] => {
  const prototype = controller.prototype as object;
  const base = segments(Reflect.getMetadata(PATH_METADATA, controller));
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    const path = `/${[...base, ...segments(Reflect.getMetadata(PATH_METADATA, handler))].join('/')}`;
    return [{ method, path, open: isOpen(handler, controller), described: describedOf(handler) }];
  });
};

const segments = (path: unknown): string[] => (typeof path === 'string' ? path.split('/').filter((part) => part !== '') : []);

/** Which methods a path knows. */
export const methodsByPath = (routes: readonly FoundRoute[]) => {
  const patterns = routes.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:[a-z]+/g, '[^/]+')}/?$`),
  }));
  return (path: string): readonly string[] => [
    ...new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
  ];
};
