/** One line for each request: which route, what came of it and by which rule, how long it took, and who asked. Never the URL as it was typed. */
import { randomUUID } from 'node:crypto';
import type { Log } from '#platform/log';
import { UUID } from '../dto/ids.js';
import type { ApiRequest, ApiResponse } from './request.js';

const IS_UUID = new RegExp(`^${UUID}$`);
/** Not known, not allowed, too often: here it matters where somebody came from. */
const NOT_LET_IN: readonly number[] = [401, 403, 429];

export const requestLog = (log: Log) => (request: ApiRequest, response: ApiResponse, next: () => void) => {
  const started = performance.now();
  request.requestId = randomUUID();
  response.once('close', () => log.info('Answered.', fieldsOf(request, response, performance.now() - started)));
  next();
};

const fieldsOf = (request: ApiRequest, response: ApiResponse, ms: number) => {
  const { move } = (request as Partial<ApiRequest>).params ?? {};
  return {
    method: request.method ?? '',
    route: request.route?.path ?? 'none',
    status: response.statusCode,
    ms: Math.round(ms),
    requestId: request.requestId ?? '',
    ...(request.person !== undefined && { caller: request.person }),
    ...(request.client !== undefined && { client: request.client }),
    ...request.refused,
    ...(NOT_LET_IN.includes(response.statusCode) && { from: request.ip ?? '' }),
    ...(move !== undefined && IS_UUID.test(move) && { move }),
  };
};
