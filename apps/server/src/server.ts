/** Puts the server together: who is asked at the door, what is read, what is answered and what is logged. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { type Issuer, signInBy } from '#access/sign-in';
import type { Log } from '#platform/log';
import { ApiModule } from './api/api.module.js';
import { Guard } from './api/guard.js';
import { LogLooks } from './api/log-looks.js';
import { More } from './api/more.js';
import { type MethodsOf, ProblemFilter } from './api/problem-filter.js';
import { ReadBody } from './api/read-body.js';
import { requestLog } from './api/request-log.js';
import type { ApiRequest, ApiResponse } from './api/request.js';
import type { Rooms } from './api/rooms.js';
import { PATHS } from './paths.js';
import { methodsByPath, routesOf } from './routes-of.js';
import { Callers } from './sign-in/callers.js';
import { Door } from './sign-in/door.js';
import { type Doorway, USUAL_DOORWAY } from './sign-in/doorway.js';
import { type Counters, countersOf, Limits } from './sign-in/limits.js';
import { SameOrigin } from './sign-in/same-origin.js';

export interface ServerParts {
  readonly rooms: Rooms;
  readonly issuer: Issuer;
  readonly log: Log;
  readonly doorway?: Doorway;
  readonly counters?: Counters;
  /** What only a demonstration has. */
  readonly more?: More;
}
export interface HomewardServer {
  readonly app: NestExpressApplication;
  readonly port: number;
  /** Takes no more requests, and answers those that have begun. */
  readonly close: () => Promise<void>;
}

const LONGEST_REQUEST_MS = 30_000;

/** Nothing comes from elsewhere, nothing is inline. Plain HTTP is upgraded by the proxy before the service, which knows its own address. */
const policyOf = (doorway: Doorway) =>
  ({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], styleSrc: ["'self'"] },
        ...{ objectSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
        // To sign out leads on to the sign-in service, and browsers hold that against the form.
        formAction: ["'self'", ...(doorway.provider ? [new URL(doorway.provider.issuer).origin] : [])],
      },
    },
    xFrameOptions: { action: 'deny' },
    // No other site learns an address of ours. Without any referrer browsers would not say either where a form of ours was sent from.
    referrerPolicy: { policy: 'same-origin' },
  }) as const;

/** Port 0 lets the system choose one. */
export const createServer = async (parts: ServerParts, port: number): Promise<HomewardServer> => {
  const { rooms, issuer, log, doorway = USUAL_DOORWAY, more = new More() } = parts;
  const door = new Door(rooms.db, doorway, new Limits(parts.counters ?? countersOf(rooms.db), doorway.limits));
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(rooms, more, door), {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  for (const setting of ['etag', 'x-powered-by']) app.disable(setting);
  app.set('query parser', 'simple');
  app.set('trust proxy', doorway.proxies);
  app.use(requestLog(log), helmet(policyOf(doorway)), neverKept, byAddress(door));
  for (const [path, handle] of more.mounted) app.use(path, handle);
  app.useGlobalGuards(new Guard(new Callers(rooms.db, signInBy(issuer), door), rooms));
  app.useGlobalInterceptors(new ReadBody(), new SameOrigin(door), new LogLooks(rooms));
  app.useGlobalFilters(new ProblemFilter(log, methodsKnownTo(app), door.isSetUp));
  const server = app.getHttpServer();
  Object.assign(server, { requestTimeout: LONGEST_REQUEST_MS, headersTimeout: LONGEST_REQUEST_MS, maxHeadersCount: 100 });
  await app.listen(port);
  return { app, port: (server.address() as AddressInfo).port, close: () => close(app, server) };
};

/** Read from the routes when the first wrong address comes. */
const methodsKnownTo = (app: NestExpressApplication): MethodsOf => {
  let methodsOf: MethodsOf | undefined;
  return (path) => (methodsOf ??= methodsByPath(routesOf(app.get(ModulesContainer))))(path);
};

/**
 * No answer is kept anywhere, and none is left out because the caller has it: an ETag counts what people have recorded, while
 * an answer also changes with the time.
 */
const neverKept = (request: ApiRequest, response: ApiResponse, next: () => void): void => {
  response.setHeader('Cache-Control', 'no-store');
  delete request.headers['if-none-match'];
  next();
};

/** Whether the service is well is asked by machines, often, and costs next to nothing. */
const byAddress = (door: Door) => (request: ApiRequest, _: ApiResponse, next: (error?: unknown) => void) => {
  if (request.path === PATHS.health || request.path === PATHS.ready) return next();
  door.limits.requestOf('address', request.ip ?? '').then(() => next(), next);
};

const close = async (app: NestExpressApplication, server: Server): Promise<void> => {
  server.closeIdleConnections();
  await app.close();
};
