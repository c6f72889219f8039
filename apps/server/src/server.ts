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
import { ProblemFilter } from './api/problem-filter.js';
import { ReadBody } from './api/read-body.js';
import { requestLog } from './api/request-log.js';
import type { ApiRequest, ApiResponse } from './api/request.js';
import type { Rooms } from './api/rooms.js';
import { methodsByPath, routesOf } from './routes-of.js';

export interface ServerParts {
  readonly rooms: Rooms;
  readonly issuer: Issuer;
  readonly log: Log;
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
const POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
  },
  xFrameOptions: { action: 'deny' },
} as const;

/** Port 0 lets the system choose one. */
export const createServer = async ({ rooms, issuer, log, more = new More() }: ServerParts, port: number): Promise<HomewardServer> => {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(rooms, more), {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  let methodsOf: ReturnType<typeof methodsByPath> | undefined;
  for (const setting of ['etag', 'x-powered-by']) app.disable(setting);
  app.set('query parser', 'simple');
  app.use(requestLog(log), helmet(POLICY), neverKept);
  app.useGlobalGuards(new Guard(signInBy(issuer), rooms));
  app.useGlobalInterceptors(new ReadBody(), new LogLooks(rooms));
  app.useGlobalFilters(new ProblemFilter(log, (path) => (methodsOf ??= methodsByPath(routesOf(app.get(ModulesContainer))))(path)));
  const server = app.getHttpServer();
  Object.assign(server, { requestTimeout: LONGEST_REQUEST_MS, headersTimeout: LONGEST_REQUEST_MS, maxHeadersCount: 100 });
  await app.listen(port);
  return { app, port: (server.address() as AddressInfo).port, close: () => close(app, server) };
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

const close = async (app: NestExpressApplication, server: Server): Promise<void> => {
  server.closeIdleConnections();
  await app.close();
};
